import { writeCourseFile } from '#interop/course-file.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { Trouble } from '#server/trouble.ts';
import { courseFileHeader } from './course-file-header.ts';

/** A whole course as a file, for whoever runs the service. Throws Trouble when there is no such course. */
export async function exportCourse(installation: Installation, id: string): Promise<string> {
  const row = await installation.db
    .selectFrom('course')
    .selectAll()
    .where('service', '=', oneService)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row)
    throw new Trouble(`There is no course ${id} here. Its id stands in its address, after /courses/.`);
  const { facts } = await readChart(installation, row);
  return writeCourseFile(await courseFileHeader(installation, row, facts, 'course'), facts);
}
