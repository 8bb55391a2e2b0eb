import { courseFile } from '#interop/course-file.ts';
import { readChart } from './chart.ts';
import { fileHeader } from './course-header.ts';
import { type House, here } from './house.ts';
import { Trouble } from './trouble.ts';

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
