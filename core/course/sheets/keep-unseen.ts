import { withhold } from '#core/book/withhold.ts';
import type { Course } from '#core/course/course.ts';
import { withheldPeople } from '#core/course/inventory/seen-by.ts';
import { wishesIn } from '#core/course/inventory/wishes.ts';
import type { Author } from '#core/course/shared/author.ts';
import { isBlank } from '#core/forms/fields.ts';
import type { Sheet, SheetField, SingleField } from '#core/protocols/protocol/sheet.ts';
import type { SheetFields, SheetRow, SheetValue, SheetVersion } from './state.ts';

/**
 * What one cannot see, one cannot have taken out: a sheet written again keeps of the version before what its writer was not
 * shown, which is the team’s fields for a client, and for a clinician whoever the client says nothing of yet.
 * IPT protocol reference, 4.2 (disclosure).
 */

interface Before {
  course: Course;
  version: SheetVersion;
  as: Author;
}

/** What of a field its writer was not shown, where they leave it empty. */
function unseenOf(field: SheetField, value: SheetValue | undefined, { course, as }: Before) {
  if (value === undefined) return undefined;
  if (as === 'client') return field.seenBy === 'team' ? value : undefined;
  const isWithheld = typeof value === 'string' && withheldPeople(course.inventory).has(value);
  return field.kind === 'person' && isWithheld ? value : undefined;
}

function singleKept(
  fields: readonly SheetField[],
  now: SheetFields,
  before: SheetFields,
  at: Before,
): SheetFields {
  const kept = { ...now };
  for (const field of fields) {
    const unseen = kept[field.id] === undefined ? unseenOf(field, before[field.id], at) : undefined;
    if (unseen !== undefined) kept[field.id] = unseen;
  }
  return kept;
}

/** A row without whose hand it is of. */
export const withoutHand = ({ as: _hand, ...row }: SheetRow): SheetRow => row;
const filled = (row: SheetRow): SheetRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => !isBlank(value)));
const said = (row: SheetRow): string =>
  JSON.stringify(Object.entries(filled(withoutHand(row))).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** A row as its writer was shown it; undefined where nothing of it was. */
function shown(
  row: SheetRow,
  inner: readonly SingleField[],
  { course, version, as }: Before,
): SheetRow | undefined {
  if (as === 'client') {
    const team = inner.filter(({ seenBy }) => seenBy === 'team').map(({ id }) => id);
    return Object.fromEntries(Object.entries(row).filter(([name]) => !team.includes(name)));
  }
  return withhold(row, wishesIn(course), version.as === 'client' ? 'client' : 'clinician');
}

/** A row of a hand that differs from the version’s says so. */
const ofHand = (row: SheetRow, hand: Author, writer: Author): SheetRow =>
  hand === writer ? withoutHand(row) : { ...withoutHand(row), as: hand };

function rowsKept(
  inner: readonly SingleField[],
  now: readonly SheetRow[],
  rows: readonly SheetRow[],
  at: Before,
) {
  const handOf = (row: SheetRow): Author =>
    row.as === 'client' || row.as === 'therapist' ? row.as : at.version.as;
  const were = rows.map((row) => ({ row, seen: shown(row, inner, at) }));
  const left = were.filter(({ seen }) => seen !== undefined);
  const bySaid = new Map(left.toReversed().map(({ row, seen }) => [seen ? said(seen) : '', row]));
  const isSameLength = left.length === now.length;
  const kept = now.map((row, place) => {
    const same = bySaid.get(said(row));
    if (same) return ofHand(same, handOf(same), at.as);
    const before = isSameLength ? left[place]?.row : undefined;
    return before ? (singleKept(inner, row, before, at) as SheetRow) : row;
  });
  const unseen = were.filter(({ seen }) => seen === undefined);
  return [...kept, ...unseen.map(({ row }) => ofHand(row, handOf(row), at.as))];
}

const asRows = (value: SheetValue | undefined): SheetRow[] =>
  Array.isArray(value) ? (value as SheetRow[]) : [];

/** What is written now, with what stands of the version before. @param sheet as it is asked now */
export function keepUnseen(sheet: Sheet, now: SheetFields, at: Before): SheetFields {
  const before = at.version.fields;
  const kept = singleKept(
    sheet.fields.filter(({ kind, seenBy }) => kind !== 'rows' || seenBy === 'team'),
    now,
    before,
    at,
  );
  for (const field of sheet.fields) {
    if (field.kind !== 'rows' || (at.as === 'client' && field.seenBy === 'team')) continue;
    const rows = rowsKept(field.fields, asRows(now[field.id]), asRows(before[field.id]), at);
    if (rows.length > 0) kept[field.id] = rows;
  }
  return kept;
}
