import type { Fact } from '#core/book/fact.ts';
import type { Course } from '#core/course/course.ts';

/** A course as read: its facts, its fold, and where the next fact goes. */
export interface Chart {
  facts: readonly Fact[];
  course: Course;
  hash: string;
  /** The signature under where it ends, as it was read; none where this process wrote that end itself. */
  signature?: string;
}

const actsIn = new WeakMap<Chart, Map<string, string>>();

/** Who did the act of this id in the chart; undefined where it is not there: what was done is not done again. */
export function byWhomRecorded(chart: Chart, act: string): string | undefined {
  const known = actsIn.get(chart);
  if (known) return known.get(act);
  const made = new Map(chart.facts.map((fact) => [fact.act, fact.by]));
  actsIn.set(chart, made);
  return made.get(act);
}

/** Hands the acts known of a chart on to the chart it grew into. */
export function handOnActs(before: Chart, grown: Chart, act: { id: string; by: string }): Chart {
  const known = actsIn.get(before);
  if (known) actsIn.set(grown, known.set(act.id, act.by));
  actsIn.delete(before);
  return grown;
}

/** A fact's data as it will be read again, so that what is folded now is what is folded tomorrow. */
export const asStored = (data: unknown): unknown => JSON.parse(JSON.stringify(data ?? null));
