import type { Doing } from '#core/book/doing.ts';
import type { Fact, NewFact } from '#core/book/fact.ts';

/** What an act comes to, as it is written down in the chart of this course behind so many facts. */
export const writtenDown = (
  decided: readonly NewFact[],
  { id, now, by }: Pick<Doing, 'id' | 'now' | 'by'>,
  { course, after }: { course: string; after: number },
): Fact[] =>
  decided.map((fact, place) => ({ ...fact, course, seq: after + place + 1, act: id, at: now, by }));

/** The same as it comes back from where it is kept. */
export const readBack = (facts: readonly Fact[]): Fact[] =>
  facts.map((fact) => ({ ...fact, data: JSON.parse(JSON.stringify(fact.data)) }));
