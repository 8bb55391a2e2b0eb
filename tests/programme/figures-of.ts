import { figureRowOf } from '#core/lists/figure-row.ts';
import { figuresOf as figuresOfRows, type ServiceFigures } from '#core/lists/figures.ts';
import type { Summary } from '#core/lists/summary.ts';

/** Figures of a service, from its start, of which the whole summary of every course is at hand. */
export function figuresOf(all: readonly Summary[], asOf: string): ServiceFigures {
  const figures = figuresOfRows(all.map(figureRowOf), asOf);
  if (!figures) throw new Error('From the start there are always figures.');
  return figures;
}
