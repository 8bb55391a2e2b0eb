import type { z } from 'zod';
import type { Fact } from '#core/book/fact.ts';
import { byDay } from '#core/course/sessions/number-on.ts';
import type { facts, InGroup, SeenOtherwise } from './state.ts';

/** What two who led a meeting told of one member, in one state: what holds, and beside it what one of them saw otherwise. */

type Sat = InGroup['sat'][number];
type More = z.output<typeof facts.ToldMoreInGroup>;

/** Somebody was there. Where one had missed them and another saw them, that they were missed stays as one account. */
export function seenAfterAll(state: InGroup, n: number, sat: Sat): InGroup {
  const missed = state.missed.find((one) => one.n === n);
  const account: SeenOtherwise[] = missed
    ? [
        {
          n,
          place: 'came',
          said: missed.told === 'beforehand' ? 'absent_told' : 'absent',
          on: missed.on,
          by: missed.by,
        },
      ]
    : [];
  return {
    ...state,
    sat: byDay([...state.sat, sat]),
    missed: state.missed.filter((one) => one.n !== n),
    otherwise: [...state.otherwise, ...account],
  };
}

/** What was missing is added once; what is said otherwise stands beside it, by whom it was said. */
export function withMore(
  state: InGroup,
  { n, options, aim, asked, why, otherwise }: More,
  { on, by }: Fact,
): InGroup {
  const added = (one: Sat): Sat => ({
    ...one,
    options: [...new Set([...one.options, ...options])],
    aim: one.aim ?? aim,
    asked: one.asked === 'not_asked' ? asked : one.asked,
  });
  return {
    ...state,
    sat: state.sat.map((one) => (one.n === n ? added(one) : one)),
    missed: state.missed.map((one) => (one.n === n ? { ...one, why: one.why || why } : one)),
    otherwise: [...state.otherwise, ...otherwise.map((one) => ({ n, ...one, on, by }))],
  };
}
