import type { AskedBefore } from '#core/book/asked-before.ts';
import type { Bound } from '#core/book/book.ts';
import type { Fact } from '#core/book/fact.ts';

/** A chart as read: its facts, its fold, and where the next fact goes. */
export interface ChartOf<Whole extends Bound> {
  facts: readonly Fact[];
  /** The whole of it, a course or a group: a fact of any chart names it so. */
  course: Whole;
  hash: string;
  /** The signature under where it ends, as it was read; none where this process wrote that end itself. */
  signature?: string;
  /** What was found of it as it grew here. */
  asked?: AskedBefore<Whole>;
}

const actsIn = new WeakMap<ChartOf<Bound>, Map<string, string>>();

/** Who did the act of this id in the chart; undefined where it is not there: what was done is not done again. */
export function byWhomRecorded(chart: ChartOf<Bound>, act: string): string | undefined {
  const known = actsIn.get(chart);
  if (known) return known.get(act);
  const made = new Map(chart.facts.map((fact) => [fact.act, fact.by]));
  actsIn.set(chart, made);
  return made.get(act);
}

/** Hands the acts known of a chart on to the chart it grew into. */
export function handOnActs<Whole extends Bound>(
  before: ChartOf<Whole>,
  grown: ChartOf<Whole>,
  acts: readonly { id: string; by: string }[],
): ChartOf<Whole> {
  const known = actsIn.get(before);
  if (known) {
    for (const { id, by } of acts) known.set(id, by);
    actsIn.set(grown, known);
  }
  actsIn.delete(before);
  return grown;
}

/** A fact's data as it will be read again, so that what is folded now is what is folded tomorrow. */
export const asStored = (data: unknown): unknown => JSON.parse(JSON.stringify(data ?? null));
