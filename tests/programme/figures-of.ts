import { figureRowOf } from '#core/lists/figure-row.ts';
import { figuresOf as figuresOfRows } from '#core/lists/figures.ts';
import type { Summary } from '#core/lists/summary.ts';

/** Figures of a service of which the whole summary of every course is at hand. */
export const figuresOf = (all: readonly Summary[], asOf: string) => figuresOfRows(all.map(figureRowOf), asOf);
