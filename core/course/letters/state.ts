import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { type Author, author } from '#core/course/shared/author.ts';
import type { VersionedText } from '#core/course/shared/versioned-text.ts';

/** Letters between therapist and client. A draft is its writer's own; what was sent stays as it was sent. */
export const letterKinds = ['formulation', 'mid_point', 'ending_summary', 'goodbye'] as const;
export type LetterKind = (typeof letterKinds)[number];

export interface SentLetter {
  words: string;
  version: number;
  on: string;
  by: string;
}

export interface Letter {
  id: string;
  kind: LetterKind;
  from: Author;
  /** Number of the entry with which it was begun. */
  begun: number;
  /** Null for whoever did not write it. */
  draft: VersionedText<string> | null;
  /** Every time it was sent, word for word. */
  sent: SentLetter[];
}

export interface Letters {
  letters: Letter[];
}

export const facts = {
  LetterWritten: z.object({
    letterId: z.string(),
    kind: z.enum(letterKinds),
    words: z.string(),
    from: author,
    version: z.number().optional(),
  }),
  LetterSent: z.object({ letterId: z.string(), words: z.string(), version: z.number() }),
};
export const fact = factsOf(facts);
export const start: Letters = { letters: [] };
