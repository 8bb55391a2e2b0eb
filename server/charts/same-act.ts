import { isDeepStrictEqual } from 'node:util';
import type { Bound } from '#core/book/book.ts';
import type { Doing } from '#core/book/doing.ts';
import type { Fact, NewFact } from '#core/book/fact.ts';
import { dayAt } from '#core/days/wall-clock.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import { asStored, type ChartOf } from './chart.ts';

/** An act as it is asked for: its name, its form, and the day where one was given. */
export interface AskedAct {
  name: string;
  form: unknown;
  on: string | undefined;
}

/** How a kind of chart decides, and what else an act is told of the chart as it stood. */
interface Deciding<Whole extends Bound> {
  fold: (id: string, facts: readonly Fact[]) => Whole;
  decide: (whole: Whole, name: string, form: unknown, doing: Doing) => NewFact[] | Refusal;
  told?: (facts: readonly Fact[]) => Partial<Doing>;
}

/**
 * Whether the act of this id that the chart holds is the one that is asked for now: decided once more against the chart
 * as it stood before it, it gives the very facts that were recorded. So an exact repeat is told from another act that
 * bears the same id, and nothing more is kept for it.
 */
export function isSameActIn<Whole extends Bound>(
  chart: ChartOf<Whole>,
  { name, form, on }: AskedAct,
  doing: Doing,
  { fold, decide, told = () => ({}) }: Deciding<Whole>,
): boolean {
  const first = chart.facts.findIndex(({ act }) => act === doing.id);
  const recorded = chart.facts.filter(({ act }) => act === doing.id);
  const [one] = recorded;
  // What does not even have the form of the act is not it.
  if (!one || form === undefined) return false;
  const then = chart.facts.slice(0, first);
  const before = fold(chart.course.id, then);
  const today = dayAt(one.at, doing.zone);
  // Where no day was given it was that day; or, where the service has moved to another zone since, the day recorded.
  const days = on === undefined ? [today, one.on] : [on];
  const facts = asStored(recorded.map(({ type, on: day, data }) => ({ type, on: day, data })));
  // What else was booked then is not known any more: it may have been nothing, or what is there now.
  const diaries = doing.diary === undefined ? [undefined] : [undefined, doing.diary];
  return days.some((day) =>
    diaries.some((diary) => {
      const as = { ...doing, on: day, today, now: one.at, diary, ...told(then) };
      const decided = decide(before, name, form, as);
      return !isRefusal(decided) && isDeepStrictEqual(asStored(decided), facts);
    }),
  );
}
