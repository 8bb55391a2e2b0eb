import type { Sheet, SheetField } from '#core/protocols/protocol/sheet.ts';
import { fieldsFor } from '#core/protocols/sheet-fields.ts';
import { formOf } from './asked.ts';
import type {
  SheetEntry,
  SheetFields,
  SheetForm,
  SheetRow,
  SheetSaid,
  Sheets,
  SheetVersion,
} from './state.ts';

/** Whether the client is shown this version: what they wrote, and of the rest what the sheet says. */
export function isForTheClient(sheet: Sheet, { as, shared }: Pick<SheetVersion, 'as' | 'shared'>): boolean {
  if (as === 'client') return true;
  if (!sheet.sees.includes('client') || sheet.shown === 'never') return false;
  return sheet.shown === 'at_once' || shared !== 'not_yet';
}

const rowFor = (row: SheetRow, fields: readonly { id: string }[]): SheetRow =>
  Object.fromEntries(
    Object.entries(row).filter(([name]) => name === 'as' || fields.some(({ id }) => id === name)),
  );

/** What stands in those fields that the client may see. */
export function fieldsSeen(written: SheetFields, asked: readonly SheetField[]): SheetFields {
  const seen: SheetFields = {};
  for (const field of asked) {
    const value = written[field.id];
    if (value === undefined) continue;
    const rows = field.kind === 'rows' && Array.isArray(value) ? (value as SheetRow[]) : undefined;
    seen[field.id] = rows && field.kind === 'rows' ? rows.map((row) => rowFor(row, field.fields)) : value;
  }
  return seen;
}

function entryFor(sheets: Sheets, entry: SheetEntry): SheetEntry[] {
  const versions = entry.versions.flatMap((each) => {
    const sheet = formOf(sheets, each);
    if (!sheet || !isForTheClient(sheet, each)) return [];
    return [{ ...each, fields: fieldsSeen(each.fields, fieldsFor(sheet, 'client')) }];
  });
  if (versions.length === 0) return [];
  const { aside } = entry;
  const isSeen = ({ version, as }: SheetSaid) =>
    as === 'client' || versions.some((each) => each.version === version);
  // Why the therapist set something aside is their working; that it was is no secret.
  return [
    {
      ...entry,
      versions,
      answers: entry.answers.filter(isSeen),
      comments: entry.comments.filter(isSeen),
      aside: aside && aside.as === 'therapist' ? { ...aside, why: '' } : aside,
    },
  ];
}

/** A sheet as it was asked, without what only the team is asked. */
const formFor = (form: SheetForm): SheetForm => ({
  ...form,
  sheet: { ...form.sheet, says: '', fields: fieldsFor(form.sheet, 'client') },
});

/** The sheets as the client may see them. */
export function forTheClient(sheets: Sheets): Sheets {
  const entries = sheets.entries.flatMap((entry) => entryFor(sheets, entry));
  const named = new Set(entries.flatMap(({ versions }) => versions.map(({ form }) => form)));
  return {
    entries,
    // One that nothing shown was written on keeps its place, and says nothing.
    forms: sheets.forms.map((form, place) =>
      named.has(place)
        ? formFor(form)
        : { ...form, sheet: { ...form.sheet, name: '', says: '', fields: [] } },
    ),
  };
}
