import { newKey, openKey, type SealKey } from '#server/db/seal.ts';
import type { CourseRow } from '#server/db/tables.ts';

const placeOf = (course: string) => `course/${course}`;

const openedKeys = new Map<string, SealKey>();

/** The key of a course, opened once and remembered by how it is kept. */
export function courseKey({ master }: { master: Buffer }, row: Pick<CourseRow, 'id' | 'key'>): SealKey {
  const known = openedKeys.get(row.key);
  if (known) return known;
  const key = openKey(master, placeOf(row.id), row.key);
  if (openedKeys.size > 10_000) openedKeys.clear();
  openedKeys.set(row.key, key);
  return key;
}

/** After a course's key was destroyed: it stays in no memory either. */
export const forgetCourseKey = (row: Pick<CourseRow, 'key'>) => openedKeys.delete(row.key);

/** A new course's own key, sealed as it is stored with its row. */
export const newCourseKey = ({ master }: { master: Buffer }, course: string): string =>
  newKey(master, placeOf(course)).sealedKey;
