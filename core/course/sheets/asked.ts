import type { Course } from '#core/course/course.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import type { SheetEntry, Sheets, SheetVersion } from './state.ts';

/** The sheets that the course's protocol asks for now. */
export const sheetsFollowed = (course: Course): readonly Sheet[] => protocolFollowedBy(course)?.sheets ?? [];

/** One of them; undefined where the protocol followed has none of this id. */
export const sheetFollowed = (course: Course, sheet: string): Sheet | undefined =>
  sheetsFollowed(course).find(({ id }) => id === sheet);

/** What a version asked when it was written. */
export const formOf = ({ forms }: Sheets, { form }: Pick<SheetVersion, 'form'>): Sheet | undefined =>
  forms[form]?.sheet;

/** The sheet an entry is of, as it was asked when it was last written. */
export const sheetOf = (sheets: Sheets, entry: SheetEntry): Sheet | undefined => {
  const last = entry.versions.at(-1);
  return last && formOf(sheets, last);
};

/** Entries that were not set aside, and of which this reader is shown a version. @param sheet of this sheet; of any where it is left out */
export const standing = ({ entries }: Sheets, sheet?: string): SheetEntry[] =>
  entries.filter(
    (entry) => !entry.aside && entry.versions.length > 0 && (sheet === undefined || entry.sheet === sheet),
  );
