import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import type { SheetFields } from './state.ts';

/** How many rows stand in a field. */
export const rowsIn = (fields: SheetFields, field: string): number => {
  const rows = fields[field];
  return Array.isArray(rows) ? rows.length : 0;
};

/** A list of which fewer rows stand there than the sheet asks for before it can be agreed. */
export interface RowsLacking {
  field: string;
  name: string;
  rowName: string;
  has: number;
  atLeast: number;
}

/** What is not there yet for the client to agree to, list by list. */
export function rowsLacking(sheet: Sheet, fields: SheetFields): RowsLacking[] {
  return sheet.fields.flatMap((field) => {
    if (field.kind !== 'rows') return [];
    const { id, name, rowName, atLeast = 0 } = field;
    const has = rowsIn(fields, id);
    return has < atLeast ? [{ field: id, name, rowName, has, atLeast }] : [];
  });
}
