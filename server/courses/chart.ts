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

const actsIn = new WeakMap<Chart, Set<string>>();

/** Whether an act of this id is in the chart: what was done is not done again. */
export function isRecorded(chart: Chart, act: string): boolean {
  const known = actsIn.get(chart);
  if (known) return known.has(act);
  const made = new Set(chart.facts.map((fact) => fact.act));
  actsIn.set(chart, made);
  return made.has(act);
}

/** Hands the acts known of a chart on to the chart it grew into. */
export function handOnActs(before: Chart, grown: Chart, act: string): Chart {
  const known = actsIn.get(before);
  if (known) actsIn.set(grown, known.add(act));
  actsIn.delete(before);
  return grown;
}
