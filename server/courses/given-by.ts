import { setImmediate } from 'node:timers/promises';
import type { Course } from '#core/course/course.ts';
import { type CourseRow, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { readChart } from './read-chart.ts';

/** A course that somebody holds, as it stands now. */
export interface CourseGiven {
  row: CourseRow;
  course: Course;
}

/** Every course that somebody holds, one read after another so that others are answered meanwhile. */
export async function coursesGivenBy(installation: Installation, person: string): Promise<CourseGiven[]> {
  const rows = await installation.db
    .selectFrom('course')
    .selectAll()
    .where('service', '=', oneService)
    .where('therapist', '=', person)
    .orderBy('id')
    .execute();
  const given: CourseGiven[] = [];
  for (const row of rows) {
    given.push({ row, course: (await readChart(installation, row)).course });
    await setImmediate();
  }
  return given;
}
