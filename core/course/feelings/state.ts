import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { type Author, author } from '#core/course/shared/author.ts';
import type { By } from '#core/course/shared/stamped.ts';
import type { VersionedText } from '#core/course/shared/versioned-text.ts';
import { maybe, someOf, text } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { thingId } from '#core/forms/thing-named.ts';
import { felt } from './emotions.ts';
import { words } from './words.ts';

/** Where a feeling may be noticed in the body; what is not among them is written. IPT protocol reference, 3.3. */
export const bodyCues = [
  'tight_chest',
  'lump_in_throat',
  'knot_in_stomach',
  'fast_heart',
  'tense',
  'hot_face',
  'shaky',
  'close_to_tears',
  'heavy',
  'restless',
  'far_away',
  'warm',
] as const;

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
  bodyCues: someOf(bodyCues).optional(),
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
/** How it looked from outside: the therapist’s view, which stands beside the client’s own and never replaces it. */
export const reflected = z.object({
  emotions: z.array(felt).min(1, words.en.fields.emotions).max(20),
  noticed: maybe,
});
/** What the two made of seeing it differently. */
export const talkedOver = z.object({
  words: text(words.en.fields.madeOfIt),
  session: sessionNumber.optional(),
});
export const privacy = z.enum(['private', 'shared']);

export type Expression = z.output<typeof expressed>;
export type Reflection = z.output<typeof reflected>;

/** One feeling in one situation. What the client keeps private no clinician sees. */
export interface AffectRecord extends z.output<typeof named> {
  id: string;
  on: string;
  by: string;
  as: Author;
  privacy: z.output<typeof privacy>;
  expression: VersionedText<Expression> | null;
  reflection: VersionedText<Reflection> | null;
  talkedOver: (z.output<typeof talkedOver> & By)[];
}

export interface Feelings {
  records: AffectRecord[];
}

export const facts = {
  FeelingNamed: named.extend({ privacy, as: author }),
  FeelingExpressed: z.object({ feelingId: z.string(), text: expressed }),
  FeelingReflected: z.object({ feelingId: z.string(), text: reflected }),
  FeelingTalkedOver: z.object({ feelingId: z.string(), talked: talkedOver }),
  FeelingShared: z.object({ feelingId: z.string() }),
};
export const fact = factsOf(facts);
export const start: Feelings = { records: [] };
