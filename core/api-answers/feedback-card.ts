import type { cardKinds } from '#core/course/feedback-cards/items.ts';
import type { HelpLine } from '#core/help/numbers.ts';

/** The link of a feedback card, told once: only whoever asked for it has it. */
export interface CardGiven {
  card: string;
  link: string;
  until: string;
}

/** What whoever holds the link of a card reads, and nothing else: no name but the client’s first, nothing of the record. */
export interface CardAsked {
  client: string;
  says: string;
  kind: (typeof cardKinds)[number];
  reader: 'grown_up' | 'child';
  until: string;
  help: readonly HelpLine[];
}
