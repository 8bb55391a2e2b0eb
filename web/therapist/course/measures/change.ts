import { wholePercent } from '#core/instruments/scoring/rounding.ts';

/** How far a total has come since the first one, as a key of `measures.talk.change` and its numbers. */
export function changeSince(first: number, current: number) {
  if (first === current) return { key: 'same', first, current, percent: 0 } as const;
  const percent = wholePercent(Math.abs(first - current), first);
  if (percent === null) return { key: 'fromNought', first, current, percent: 0 } as const;
  return { key: current < first ? 'fell' : 'rose', first, current, percent } as const;
}
