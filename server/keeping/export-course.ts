import { withoutPageKey } from '#core/course/beside/without-page-key.ts';
import { writeCourseFile } from '#interop/course-file.ts';
import { auditAlone, theMachine } from '#server/audit/write.ts';
import { readCourseRow } from '#server/courses/access.ts';
import { othersUnnamed } from '#server/courses/others-unnamed.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { namesWrittenIn } from '#server/group-charts/names-left.ts';
import type { Installation } from '#server/installation.ts';
import { Trouble } from '#server/trouble.ts';
import { courseFileHeader } from './course-file-header.ts';
import { exportCourseWords } from './words.ts';

/** A whole course as a file, and how many entries it holds, for whoever runs the service. Throws Trouble when there is no such course. */
export async function exportCourse(
  installation: Installation,
  id: string,
): Promise<{ file: string; facts: number }> {
  const row = await readCourseRow(installation, id);
  if (!row) throw new Trouble(exportCourseWords.en.thereIsNoCourseHere(id), 'no-such-course');
  const chart = await readChart(installation, row);
  const { facts } = chart;
  const exported = { what: 'course-exported', who: theMachine, about: row.client } as const;
  await auditAlone(installation, { ...exported, tells: { course: id } });
  const header = await courseFileHeader(installation, row, facts, 'course');
  const { names } = await othersUnnamed(installation, row, chart, { as: 'client', by: '' });
  const unnamed = names.length > 0 ? namesWrittenIn(facts, names) : [];
  const file = writeCourseFile({ ...header, unnamed }, facts.map(withoutPageKey));
  return { file, facts: facts.length };
}
