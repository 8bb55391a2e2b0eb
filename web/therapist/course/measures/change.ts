import { percentImprovement } from '#core/outcomes/response.ts';

/** How far a total has come since the first one, as a key of `measures.talk.change` and its numbers. */
export function changeSince(first: number, current: number) {
  const improved = percentImprovement(first, current);
  if (first === current) return { key: 'same', first, current, percent: 0 } as const;
  if (improved === null) return { key: 'fromNought', first, current, percent: 0 } as const;
  const percent = Math.round(Math.abs(improved));
  return { key: current < first ? 'fell' : 'rose', first, current, percent } as const;
}
