import { readChartOf } from '#server/charts/read.ts';
import type { CourseRow } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import type { Chart } from './chart.ts';
import { courseKind } from './course-kind.ts';

/** The course as its chart stood when its row was read. A chart kept in memory serves while the row has grown no further. */
export const readChart = (
  installation: Pick<Installation, 'db' | 'master'>,
  row: CourseRow,
): Promise<Chart> => readChartOf(installation, courseKind, row);
