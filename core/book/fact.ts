import type { z } from 'zod';

/** Something that happened in a course. `on` is the day it happened, `at` the instant it was recorded. */
export interface Fact {
  course: string;
  /** Place in the chart: 1, 2, 3 … without a gap. */
  seq: number;
  /** Id of the act that gave this fact; one act may give several. */
  act: string;
  type: string;
  /** `2026-01-13`, or a partial date never: when a day is unknown the data says so. */
  on: string;
  /** `2026-01-13T10:02:11.120Z` */
  at: string;
  /** Id of the person who did the act. */
  by: string;
  data: unknown;
}

/** A fact that an act has decided and that the chart has not numbered yet. */
export type NewFact = Pick<Fact, 'type' | 'on' | 'data'>;

export type FactShapes = Record<string, z.ZodType>;

/** A maker of one chapter's facts: `fact('AlarmAnswered', { … }, on)` is checked against that chapter's shapes. */
export const factsOf = <Shapes extends FactShapes>(_shapes: Shapes) => madeAs<Shapes>();

/** The same by the type of the shapes alone, which no page then brings. */
export function madeAs<Shapes extends FactShapes>() {
  return <Type extends keyof Shapes & string>(
    type: Type,
    on: string,
    data: z.input<Shapes[Type]>,
  ): NewFact => ({
    type,
    on,
    data,
  });
}
