import type { FiguresTable } from '#core/programme/figures.ts';
import type { Place } from '#core/programme/place-tree.ts';

/** The places of a programme, as those who work in it choose from them. */
export interface ProgrammePlaces {
  places: readonly Place[];
  /** The day where the service is. */
  today: string;
}

/** Figures of the groups of a programme, by place or by who leads; small numbers are held back. */
export interface ProgrammeFigures {
  from: string;
  to: string;
  by: 'place' | 'facilitator';
  /** The place that was asked about with all that lies within it; empty for all. */
  within: string;
  /** How many groups they are of. */
  groups: number;
  /** How many groups of this time lie in none of the places. */
  placeless: number;
  /** What each row of the table is called. */
  names: Record<string, string>;
  table: FiguresTable;
}
