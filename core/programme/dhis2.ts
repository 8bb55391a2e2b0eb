import { z } from 'zod';
import type { FiguresTable } from './figures.ts';
import type { Place } from './place-tree.ts';
import { allMonths, type FigureId, figureIds } from './tally.ts';

/** Aggregate data values for DHIS2, as docs/dhis2.md describes the format, with its version and source. */

/** A code of an organisation unit or of a data element, as the other side has given it. */
const code = z.string().min(1).max(50);
/** DHIS2 writes a month as 202606. */
const period = z.string().regex(/^\d{4}(0[1-9]|1[0-2])$/);

export const dataValueSets = z.strictObject({
  idScheme: z.literal('CODE'),
  dataValues: z.array(
    z.strictObject({
      dataElement: code,
      period,
      orgUnit: code,
      /** A number is written as text. */
      value: z.string().regex(/^(0|[1-9]\d*)$/),
    }),
  ),
});
export type DataValueSets = z.output<typeof dataValueSets>;

/** The code of a data element for a figure, and one for its whole where it has one. */
export const dataElementOf = (figure: FigureId, what: 'n' | 'of'): string =>
  `KITH_GROUPS_${figure.toUpperCase()}${what === 'of' ? '_OF' : ''}`;

/**
 * The numbers of a table by place and month, for those places that have a code in DHIS2. What is held back is not sent: an
 * empty value would be taken for nought.
 */
export function dhis2Of(table: FiguresTable, places: readonly Place[]): DataValueSets {
  const codes = new Map(places.map(({ id, dhis2 }) => [id, dhis2]));
  const months = table.columns.filter((column) => column !== allMonths);
  const dataValues = table.rows.flatMap(({ id, figures }) => {
    const orgUnit = codes.get(id) ?? '';
    if (orgUnit === '') return [];
    return months.flatMap((month) =>
      figureIds.flatMap((figure) => {
        const one = figures[figure][month];
        const value = (what: 'n' | 'of') => {
          const number = one?.[what] ?? null;
          return number === null
            ? []
            : [
                {
                  dataElement: dataElementOf(figure, what),
                  period: month.replace('-', ''),
                  orgUnit,
                  value: String(number),
                },
              ];
        };
        return [...value('n'), ...value('of')];
      }),
    );
  });
  return { idScheme: 'CODE', dataValues };
}
