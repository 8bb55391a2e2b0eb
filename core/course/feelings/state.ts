import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { type Author, author } from '#core/course/shared/author.ts';
import type { VersionedText } from '#core/course/shared/versioned-text.ts';
import { maybe, text } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { thingId } from '#core/forms/thing-named.ts';
import { felt } from './emotions.ts';
import { words } from './words.ts';

/** Feelings noticed, named and used. Naming and expressing are two exercises. IPT protocol reference, 3.3, T-04. */
export const named = z.object({
  context: z.enum(['diary', 'session', 'communication_analysis']).default('session'),
  situation: text(words.en.fields.situation),
  personIds: z.array(personId).max(20).default([]),
  eventId: thingId.optional(),
  momentId: thingId.optional(),
  analysisId: thingId.optional(),
  session: sessionNumber.optional(),
  bodyCue: maybe,
  emotions: z.array(felt).min(1, words.en.fields.emotions).max(20),
  /** What the feeling may be saying about what the client needs. */
  message: maybe,
  understandable: z.enum(['yes', 'partly', 'no', 'not_asked']).default('not_asked'),
  /** T-14: what was felt then, and what is felt now, telling it. */
  feltThen: maybe,
  feltTelling: maybe,
});
export const expressed = z.object({
  expressed: z.enum(['not_at_all', 'indirect', 'direct', 'overwhelming'], {
    error: words.en.fields.expressed,
  }),
  how: maybe,
  response: maybe,
  wishHadExpressed: maybe,
});
export const privacy = z.enum(['private', 'shared']);

export type Expression = z.output<typeof expressed>;

/** One feeling in one situation. What the client keeps private no clinician sees. */
export interface AffectRecord extends z.output<typeof named> {
  id: string;
  on: string;
  by: string;
  as: Author;
  privacy: z.output<typeof privacy>;
  expression: VersionedText<Expression> | null;
}

export interface Feelings {
  records: AffectRecord[];
}

export const facts = {
  FeelingNamed: named.extend({ privacy, as: author }),
  FeelingExpressed: z.object({ feelingId: z.string(), text: expressed }),
  FeelingShared: z.object({ feelingId: z.string() }),
};
export const fact = factsOf(facts);
export const start: Feelings = { records: [] };
