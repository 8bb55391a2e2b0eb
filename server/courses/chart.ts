import { isDeepStrictEqual } from 'node:util';
import type { Doing } from '#core/book/doing.ts';
import type { Fact } from '#core/book/fact.ts';
import { decide, fold } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { seenFacts } from '#core/course/record/seen-facts.ts';
import { dayAt } from '#core/days/wall-clock.ts';
import { isRefusal } from '#core/forms/refusal.ts';

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

/** An act as it is asked for: its name, its form, and the day where one was given. */
export interface AskedAct {
  name: string;
  form: unknown;
  on: string | undefined;
}

/**
 * Whether the act of this id that the chart holds is the one that is asked for now: decided once more against the chart
 * as it stood before it, it gives the very facts that were recorded. So an exact repeat is told from another act that
 * bears the same id, and nothing more is kept for it.
 */
export function isSameAct(chart: Chart, { name, form, on }: AskedAct, doing: Doing): boolean {
  const first = chart.facts.findIndex(({ act }) => act === doing.id);
  const recorded = chart.facts.filter(({ act }) => act === doing.id);
  const [one] = recorded;
  // What does not even have the form of the act is not it.
  if (!one || form === undefined) return false;
  const before = fold(chart.course.id, chart.facts.slice(0, first));
  const today = dayAt(one.at, doing.zone);
  // Where no day was given it was that day; or, where the service has moved to another zone since, the day recorded.
  const days = on === undefined ? [today, one.on] : [on];
  const facts = asStored(recorded.map(({ type, on: day, data }) => ({ type, on: day, data })));
  // An entry is named by the number it had in the record as it was shown then.
  const record = doing.record && seenFacts(chart.course.id, chart.facts.slice(0, first), doing);
  // What else was booked then is not known any more: it may have been nothing, or what is there now.
  const diaries = doing.diary === undefined ? [undefined] : [undefined, doing.diary];
  return days.some((day) =>
    diaries.some((diary) => {
      const decided = decide(before, name, form, { ...doing, on: day, today, now: one.at, diary, record });
      return !isRefusal(decided) && isDeepStrictEqual(asStored(decided), facts);
    }),
  );
}
