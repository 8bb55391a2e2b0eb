import { newKey, openKey, type SealKey } from '#server/db/seal.ts';
import type { CourseRow } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';

const placeOf = (course: string) => `course/${course}`;

const openedKeys = new Map<string, SealKey>();

/** The key of a course, opened once and remembered by how it is kept. */
export function courseKey(
  installation: Pick<Installation, 'master'>,
  row: Pick<CourseRow, 'id' | 'key'>,
): SealKey {
  const known = openedKeys.get(row.key);
  if (known) return known;
  const key = openKey(installation.master, placeOf(row.id), row.key);
  if (openedKeys.size > 10_000) openedKeys.clear();
  openedKeys.set(row.key, key);
  return key;
}

/** A new course's own key, sealed as it is stored with its row. */
export const newCourseKey = ({ master }: Pick<Installation, 'master'>, course: string): string =>
  newKey(master, placeOf(course)).sealedKey;
