import type { Doing } from '#core/book/doing.ts';
import { withhold } from '#core/book/withhold.ts';
import type { Course } from '#core/course/course.ts';
import { wishesIn } from '#core/course/inventory/wishes.ts';
import { fieldsFor } from '#core/protocols/sheet-fields.ts';
import { formOf } from './asked.ts';
import { fieldsSeen, isForTheClient } from './for-the-client.ts';
import type { SheetEntry, SheetVersion } from './state.ts';

/** The versions of a sheet that whoever does this is shown, each with what they are shown of it. */
export function seenVersions(course: Course, entry: SheetEntry, { as }: Pick<Doing, 'as'>): SheetVersion[] {
  if (as !== 'client') return entry.versions.flatMap((each) => withhold(each, wishesIn(course)) ?? []);
  return entry.versions.flatMap((each) => {
    const sheet = formOf(course.sheets, each);
    if (!sheet || !isForTheClient(sheet, each)) return [];
    return [{ ...each, fields: fieldsSeen(each.fields, fieldsFor(sheet, 'client')) }];
  });
}

/** The latest version that the client is shown; undefined where there is none. */
export const shownToClient = (course: Course, entry: SheetEntry): SheetVersion | undefined =>
  seenVersions(course, entry, { as: 'client' }).at(-1);
