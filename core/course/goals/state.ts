import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { strengthIds } from '#core/course/communication/patterns.ts';
import { wantedIn } from '#core/course/inventory/wanted-in.ts';
import { type Author, author } from '#core/course/shared/author.ts';
import type { By } from '#core/course/shared/stamped.ts';
import { id, line, lines, maybe, ten } from '#core/forms/fields.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { thingId } from '#core/forms/thing-named.ts';
import { areaId } from '#core/protocols/areas/area.ts';
import { stateWords } from './words.ts';

export const goalShape = z.object({
  text: line(stateWords.en.goal),
  type: z.enum(['symptom', 'interpersonal', 'support', 'role']),
  linkedArea: areaId.optional(),
  /** How both will know it is reached. */
  measure: maybe,
  steps: lines,
  ownerWords: maybe,
  /** What the client wanted changed in a tie, where the goal came from that. S001-29 of the seeds. */
  wantedIn: wantedIn.optional(),
  /** The named pattern it came from. */
  patternId: thingId.optional(),
  /** What went well in an exchange, where it came from that, and the exchange. S002-10 of the seeds. */
  strength: z.enum(strengthIds).optional(),
  analysisId: thingId.optional(),
});
export const rating = z.object({
  goal: id,
  rating: ten,
  at: z.union([z.enum(['start', 'mid', 'end']), sessionNumber]),
  words: maybe,
});

export type GoalRating = Omit<z.output<typeof rating>, 'goal'> & By;

/** One goal, rated 0 to 10 as the course goes on (IPT protocol reference, 5.4). */
export interface Goal extends z.output<typeof goalShape> {
  id: string;
  version: number;
  setOn: string;
  /** Who set it; absent in records written before it was kept. */
  setBy?: Author;
  /** Whose words stand now, by their id. */
  by: string;
  /** Every rating, as it was made. */
  ratings: GoalRating[];
  dropped: ({ why: string } & By) | null;
}

export interface Goals {
  goals: Goal[];
}

export const facts = {
  GoalSet: goalShape.extend({ as: author.optional() }),
  GoalReworded: goalShape.extend({ goal: id }),
  GoalRated: rating,
  GoalDropped: z.object({ goal: id, why: z.string() }),
};
export const fact = factsOf(facts);
export const start: Goals = { goals: [] };
