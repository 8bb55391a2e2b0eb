import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { type Author, author } from '#core/course/shared/author.ts';
import { id, maybe, text } from '#core/forms/fields.ts';
import { type Drawing, drawing } from './shapes.ts';

/** One version of a drawn cycle. */
export interface DrawnCycle extends Drawing {
  version: number;
  on: string;
  shared: string | 'not_yet';
  /** Who drew it; absent in records written before it was kept. */
  as?: Author;
}

export interface Cycle {
  id: string;
  /** First to last; the last is how it stands. */
  versions: DrawnCycle[];
  /** What was found when a guess was checked with the person. */
  checks: {
    node: string;
    /** The guess as it stood when it was checked. */
    text: string;
    result: 'as_guessed' | 'different';
    words: string;
    on: string;
  }[];
  /** Places where breaking it has been tried. */
  tried: { breakPoint: string; words: string; on: string }[];
}

/** How mood and relationships keep each other going, drawn in versions. */
export interface Cycles {
  cycles: Cycle[];
}

export const cycleId = { cycle: id };
export const checked = z.object({
  ...cycleId,
  node: id,
  result: z.enum(['as_guessed', 'different']),
  words: maybe,
});
export const tried = z.object({ ...cycleId, breakPoint: id, words: text('What happened') });

export const facts = {
  CycleDrawn: z.object({ ...cycleId, drawing, as: author }),
  CycleShared: z.object(cycleId),
  GuessChecked: checked,
  BreakTried: tried,
};
export const fact = factsOf(facts);
export const start: Cycles = { cycles: [] };
