import { courseBook } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { courseChain } from '#server/chains/signed-heads.ts';
import type { ChartKind } from '#server/charts/kind.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { summaryColumns } from '#server/lists/summary-row.ts';

/** A course of one client: the first kind of chart. */
export const courseKind: ChartKind<Course, CourseRow> = {
  table: 'course',
  book: courseBook,
  chain: courseChain,
  columns: summaryColumns,
};
