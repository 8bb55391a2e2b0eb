import { courseChain } from '#server/chains/signed-heads.ts';
import { chartKey, newChartKey } from '#server/charts/key.ts';
import type { SealKey } from '#server/db/seal.ts';
import type { CourseRow } from '#server/db/tables.ts';

/** The key of a course, opened once and remembered by how it is kept. */
export const courseKey = (installation: { master: Buffer }, row: Pick<CourseRow, 'id' | 'key'>): SealKey =>
  chartKey(installation, courseChain(row.id), row);

/** A new course's own key, sealed as it is stored with its row. */
export const newCourseKey = (installation: { master: Buffer }, course: string): string =>
  newChartKey(installation, courseChain(course));
