import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Stamped } from '#core/course/shared/stamped.ts';
import { id, line, maybe, plain } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { sessionInFact } from '#core/forms/session-number.ts';
import { cardAnswers, cardItems, cardKinds } from './items.ts';
import { words } from './words.ts';

const { fields } = words.en;

export const approval = z.object({
  person: personId,
  /** Which guardian agreed: of the client who is young, or of the child who is asked. */
  guardian: line(fields.guardian),
  /** `no` where an agreement is taken back; the latest counts. */
  agreed: z.enum(['yes', 'no']).optional(),
});

export const offer = z.object({
  person: personId,
  kind: z.enum(cardKinds),
  /** Whether a child is asked. */
  reader: z.enum(['grown_up', 'child']),
  /** A line of the client’s to whom they ask; it stands on the card. */
  says: plain().trim().max(500, fields.saysTooLong).default(''),
});

const free = plain().trim().max(2000, fields.tooLong).default('');
export const answer = z.object({
  answers: z
    .array(z.object({ item: z.enum(cardItems), answer: z.enum(cardAnswers) }))
    .max(cardItems.length)
    .default([]),
  like: free,
  wish: free,
});

export const facts = {
  FeedbackCardApproved: approval,
  FeedbackCardOffered: offer.extend({ key: z.string(), until: z.string() }),
  FeedbackCardTakenBack: z.object({ card: id }),
  FeedbackCardAnswered: answer.extend({ card: id }),
  FeedbackCardDecided: z.object({ card: id, therapist: z.enum(['sees', 'does_not']) }),
  FeedbackCardTalkedOver: z.object({ card: id, session: sessionInFact.optional(), words: maybe }),
};
export const fact = factsOf(facts);

/** One card that somebody close was offered, and what became of it. */
export interface FeedbackCard extends Stamped<typeof facts.FeedbackCardOffered> {
  takenBack: string | null;
  answered: (z.output<typeof answer> & { on: string }) | null;
  /** Whether the therapist sees the answers; the client decides. */
  therapist: 'not_decided' | 'sees' | 'does_not';
  talkedOver: (Omit<z.output<typeof facts.FeedbackCardTalkedOver>, 'card'> & { on: string })[];
}

export interface FeedbackCards {
  approved: Stamped<typeof approval>[];
  cards: FeedbackCard[];
}

export const start: FeedbackCards = { approved: [], cards: [] };
