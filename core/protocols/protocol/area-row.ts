import { z } from 'zod';
import { area } from '#core/protocols/areas/area.ts';
import { inWords } from './in-words.ts';
import { sources } from './sources.ts';
import { words as said } from './words.ts';

const strategyShape = z.strictObject({
  id: z.string().regex(/^[A-Z]+-[A-Z]*\d+$/, said.en.strategyId),
  title: inWords,
  questions: z.array(inWords),
  captures: inWords,
  use: z.enum(['usual', 'optional']),
});

/**
 * A problem area as a form of therapy calls it. `room` is the one of the four built rooms in which it is worked on: the
 * lost healthy self of bipolar disorder is mourned in the room of grief, the insecurity of social anxiety worked on in that
 * of isolation. What a row leaves out is that of its room.
 */
export const areaRowShape = z.strictObject({
  id: z.string().regex(/^[a-z][a-z_]*$/, said.en.areaId),
  room: area,
  name: inWords,
  clientLabel: inWords,
  clientSays: inWords,
  /** One line that tells whether it is this area. */
  test: inWords.optional(),
  concept: inWords.optional(),
  screening: z.array(inWords).optional(),
  goals: z.array(inWords).optional(),
  /** Strategies of its own, beside those of the room. */
  strategies: z.array(strategyShape).optional(),
  /** Whether its strategies stand alone, in place of those of the room. */
  strategiesAre: z.enum(['beside', 'alone']).optional(),
  /** False where what is mourned is nobody’s death, such as the healthy self. */
  needsDeceased: z.boolean().optional(),
  /** Not offered as a focus unless a supervisor agrees. */
  needsSignOff: z.boolean().optional(),
  sources,
});
export type AreaRow = z.output<typeof areaRowShape>;
