import type { Course } from '#core/course/course.ts';
import { nameOf } from '#core/course/inventory/people.ts';
import { agreedVersion } from '#core/course/sheets/agreed.ts';
import { formOf, sheetFollowed, standing } from '#core/course/sheets/asked.ts';
import { seenVersions } from '#core/course/sheets/seen-versions.ts';
import type { SheetEntry, SheetFields, SheetRow, SheetVersion } from '#core/course/sheets/state.ts';
import type { Sheet, SheetField } from '#core/protocols/protocol/sheet.ts';
import { fieldsFor } from '#core/protocols/sheet-fields.ts';

/** The id of the sheet that is shared; undefined where what is shared is no sheet. */
export const sheetIn = (what: string): string | undefined =>
  what.startsWith('sheet:') ? what.slice('sheet:'.length) : undefined;

/** The sheet by its id, as the form of therapy asks it now, or as it was last written. */
const sheetCalled = (course: Course, id: string): Sheet | undefined =>
  sheetFollowed(course, id) ?? course.sheets.forms.findLast(({ sheet }) => sheet.id === id)?.sheet;

/** What a sheet is called, for the team and for those beside the client, or for the client; its id where nobody knows it. */
export function sheetName(course: Course, id: string, reader: 'client' | 'therapist' = 'therapist'): string {
  const sheet = sheetCalled(course, id);
  return (reader === 'client' ? sheet?.clientLabel : undefined) || sheet?.name || id;
}

/** One writing of a sheet as somebody beside the client reads it: what the client is shown of it, with the names it needs and no other. */
export interface SheetOnPage {
  id: string;
  on: string;
  sheet: Pick<Sheet, 'name' | 'fields' | 'picture'>;
  fields: SheetFields;
  people: Record<string, string>;
  events: Record<string, { what: string; date: string }>;
}

/** A sheet that is shared, with each of it that may be read now: none before there is one. */
export interface SheetShared {
  id: string;
  name: string;
  written: SheetOnPage[];
}

/** What the client gave out of their hand: what they agreed to where they are asked, else what they are shown. IPT protocol reference, 7.3 (the plan, in their words), 12.1 (guardian’s view). */
function givenOut(course: Course, entry: SheetEntry): SheetVersion | undefined {
  const seen = seenVersions(course, entry, { as: 'client' });
  const last = seen.at(-1);
  const isAsked = last && formOf(course.sheets, last)?.agreed;
  if (!isAsked) return last;
  const agreed = agreedVersion(entry);
  return seen.find(({ version }) => version === agreed?.version);
}

const rowsIn = (value: unknown): SheetRow[] =>
  Array.isArray(value) ? value.filter((row) => typeof row === 'object') : [];

/** What stands in fields of this kind, in rows too. */
function idsOf(kind: 'person' | 'event', fields: readonly SheetField[], said: SheetFields): string[] {
  return fields.flatMap((field) => {
    const value = said[field.id];
    if (field.kind === 'rows') return rowsIn(value).flatMap((row) => idsOf(kind, field.fields, row));
    return field.kind === kind && typeof value === 'string' ? [value] : [];
  });
}

function onPage(course: Course, id: string, version: SheetVersion): SheetOnPage | undefined {
  const sheet = formOf(course.sheets, version);
  if (!sheet) return undefined;
  const fields = fieldsFor(sheet, 'client');
  const named = idsOf('person', fields, version.fields).map((person) => [
    person,
    nameOf(course.inventory, person),
  ]);
  const events = new Set(idsOf('event', fields, version.fields));
  return {
    id,
    on: version.on,
    sheet: { name: sheet.name, fields, ...(sheet.picture && { picture: sheet.picture }) },
    fields: version.fields,
    people: Object.fromEntries(named),
    events: Object.fromEntries(
      course.timeline.events
        .filter((event) => events.has(event.id))
        .map(({ id: event, what, date }) => [event, { what, date }]),
    ),
  };
}

/** The sheets among what is shared, as they stand on the page of somebody beside the client. */
export const sheetsOnPage = (course: Course, shared: readonly string[]): SheetShared[] =>
  shared.flatMap((what) => {
    const id = sheetIn(what);
    if (id === undefined) return [];
    const written = standing(course.sheets, id).flatMap((entry) => {
      const version = givenOut(course, entry);
      return (version && onPage(course, entry.id, version)) ?? [];
    });
    return [{ id, name: sheetName(course, id), written }];
  });
