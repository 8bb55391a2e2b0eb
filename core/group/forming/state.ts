import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { By } from '#core/course/shared/stamped.ts';

/** How a group is made up, as its form of therapy said when it was formed. */
const madeUp = z.object({
  least: z.number(),
  usual: z.object({ from: z.number(), to: z.number() }),
  most: z.number(),
  /** The last meeting in which a newcomer joins freely, and the last in which one joins with a reason. */
  freely: z.number(),
  withReason: z.number(),
});

export const endings = ['finished', 'stopped'] as const;

export const placedAs = ['moved', 'corrected'] as const;

export const facts = {
  GroupFormed: z.object({
    name: z.string(),
    protocol: z.object({ id: z.string(), edition: z.string(), preset: z.string() }),
    /** How many meetings, how long each, and how many days apart. */
    meetings: z.number(),
    minutes: z.number(),
    everyDays: z.number(),
    place: z.string(),
    /** Which place of the programme’s tree that lies in; left out where nobody said. */
    programmePlace: z.string().optional(),
    /** Under whom a trainee formed it; left out where whoever did holds what the form asks for. */
    supervisor: z.string().optional(),
    madeUp,
  }),
  /**
   * In which place of the programme’s tree it lies, said or said anew after it was formed: that it moved there on that day, or
   * that it had been put in the wrong place. Left out where it was said first, or by whom did not tell; that is a move.
   */
  GroupPlaced: z.object({ programmePlace: z.string(), as: z.enum(placedAs).optional() }),
  ClosedToNewcomers: z.object({ why: z.string() }),
  GroupEnded: z.object({ how: z.enum(endings), words: z.string() }),
};
export const fact = factsOf(facts);

/** Where it lay from a day on; from the beginning where that is empty. */
export interface Stay {
  since: string;
  programmePlace: string;
}

/** By whom, and as which entry: what was told by mistake is struck out by it. */
type Told = By & { seq: number };

export interface Forming {
  formed: (z.output<typeof facts.GroupFormed> & By) | null;
  /** Where in the programme it lay, in the order of days; what `formed` says is where it lies now. */
  stays: Stay[];
  closedToNewcomers: (z.output<typeof facts.ClosedToNewcomers> & Told) | null;
  ended: (z.output<typeof facts.GroupEnded> & Told) | null;
}

export const start: Forming = { formed: null, stays: [], closedToNewcomers: null, ended: null };
