import { asCsv } from '#core/forms/csv.ts';
import type { FiguresTable } from './figures.ts';
import { allMonths, figureIds } from './tally.ts';
import { figureNames, words } from './words.ts';

const head = ['row', 'name', 'month', 'figure', 'called', 'n', 'of', 'percent', 'held_back'];

/**
 * A table of figures as CSV: one line for each row, month and figure. What is held back is empty, and said to be.
 * @param nameOf what a row of the table is called
 */
export function figuresCsv(table: FiguresTable, nameOf: (row: string) => string): string {
  const lines = table.rows.flatMap(({ id, figures }) =>
    table.columns.flatMap((column) =>
      figureIds.map((figure) => {
        const one = figures[figure][column];
        const number = (value: number | null | undefined) =>
          value === null || value === undefined ? '' : String(value);
        return [
          id,
          nameOf(id),
          column === allMonths ? words.en.all : column,
          figure,
          figureNames[figure].name.en,
          number(one?.n),
          number(one?.of),
          number(one?.percent),
          one?.state === 'held_back' ? words.en.heldBack : '',
        ];
      }),
    ),
  );
  return asCsv([head, ...lines]);
}
