import type { FormOf } from '#core/course/book.ts';
import { withoutHand } from '#core/course/sheets/keep-unseen.ts';
import type { SheetFields, SheetRow, SheetValue } from '#core/course/sheets/state.ts';
import type { SheetField } from '#core/protocols/protocol/sheet.ts';

/** What is typed into a sheet, by its fields. */
export type TypedFields = FormOf<'writeSheet'>['fields'];
export type TypedValue = TypedFields[string];
export type TypedRow = Extract<TypedValue, readonly Record<string, unknown>[]>[number];

export const rowsOf = (value: SheetValue | TypedValue | undefined): TypedRow[] =>
  Array.isArray(value) ? value.filter((one): one is TypedRow => typeof one === 'object') : [];

/** What stands in a sheet, as it is typed over: without whose hand a row is of. */
export const asTyped = (fields: SheetFields): TypedFields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      Array.isArray(value) && value.some((one) => typeof one === 'object')
        ? (value as SheetRow[]).map(withoutHand)
        : value,
    ]),
  ) as TypedFields;

/** What the form of a sheet begins with: what stands in it now, or nothing in a new one. */
export const sheetBegins = (
  sheet: { id: string },
  entry: { id: string } | undefined,
  now: { version: number; fields: SheetFields } | undefined,
) => ({
  sheet: sheet.id,
  entry: entry?.id,
  version: now?.version ?? 0,
  fields: asTyped(now?.fields ?? {}),
});

/** What stands above a field, for whoever reads it. */
export const labelOf = (
  { name, clientLabel }: Pick<SheetField, 'name' | 'clientLabel'>,
  reader: 'client' | 'therapist',
) => (reader === 'client' ? (clientLabel ?? name) : name);
