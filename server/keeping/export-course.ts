import { courseFile } from '#interop/course-file.ts';
import { readChart } from '#server/courses/chart.ts';
import { type House, here } from '#server/installation.ts';
import { Trouble } from '#server/trouble.ts';
import { fileHeader } from './course-file-header.ts';

/** A whole course as a file, for whoever runs the service. Throws Trouble when there is no such course. */
export async function exportCourse(house: House, id: string): Promise<string> {
  const row = await house.db
    .selectFrom('course')
    .selectAll()
    .where('service', '=', here)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row)
    throw new Trouble(`There is no course ${id} here. Its id stands in its address, after /courses/.`);
  const { facts } = await readChart(house, row);
  return courseFile(await fileHeader(house, row, facts, 'course'), facts);
}
