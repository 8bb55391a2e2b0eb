import { fold } from '#core/course/book.ts';
import { readCourseRow } from '#server/courses/access.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { addedByOthers } from '#server/db/other-writers.ts';
import type { Installation } from '#server/installation.ts';
import { newsOf } from './live-news.ts';

/**
 * Tells the pages connected here what other processes on the same folder have added to charts: that, not what.
 * @param ofGroup tells of a chart that is no course: where one is a group, from which fact on it has grown, and by whom
 */
export async function tellNewsOfOthers(
  installation: Installation,
  ofGroup: (id: string, first: number, by: string) => Promise<void>,
): Promise<void> {
  const grown = Map.groupBy(await addedByOthers(installation.db), ({ course }) => course);
  for (const [id, added] of grown) {
    const row = await readCourseRow(installation, id);
    const first = Math.min(...added.map(({ seq }) => seq));
    if (!row) {
      await ofGroup(id, first, added.at(-1)?.by ?? '');
      continue;
    }
    const { course, facts } = await readChart(installation, row);
    const before = fold(id, facts.slice(0, first - 1));
    const alarm = facts.slice(first - 1).some(({ type }) => type === 'AlarmRaised' || type === 'AlarmWentUp');
    const by = added.map((one) => one.by);
    installation.live.tell(newsOf(row, { before, after: course }, { act: 'changed', by, alarm }));
  }
}
