import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { writer } from '#core/course/shared/author.ts';
import { id, maybe, text } from '#core/forms/fields.ts';
import { type Cycle, drawing } from './shapes.ts';

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
  CycleDrawn: z.object({ ...cycleId, drawing, as: writer }),
  CycleShared: z.object(cycleId),
  GuessChecked: checked,
  BreakTried: tried,
};
export const fact = factsOf(facts);
export const start: Cycles = { cycles: [] };
