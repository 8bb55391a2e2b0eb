import type { CaseCalled } from '#core/api-answers/supervision.ts';
import { maySupervise } from '#core/course/consent/answers.ts';
import type { Person } from '#server/accounts/person.ts';
import { logListed } from '#server/courses/looks.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { inBatches } from '#server/db/in-batches.ts';
import { type CourseRow, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { courseInLog } from '#server/lists/in-log.ts';
import { coursesHeldBy } from '#server/lists/rows.ts';
import type { KeptMeeting } from './kept.ts';

/**
 * The courses that these hold and a supervisor of theirs may see: none whose client said no to supervision, and none that
 * began after that day.
 */
export async function coursesToSupervise(
  installation: Installation,
  people: readonly string[],
  on: string,
): Promise<string[]> {
  const held = await coursesHeldBy(installation, [...new Set(people)]);
  return held
    .filter(({ summary }) => summary.supervision !== 'declined' && (summary.openedOn ?? on) <= on)
    .map(({ summary: { course } }) => course);
}

/**
 * What the courses that these meetings were about are called, by what names nobody: to whoever holds one today or supervises
 * who does, and of one whose client said no to supervision to its therapist alone. To others, and once it is erased, it is
 * called nothing. Each is a look at a part of that course, and is written down.
 */
export async function casesCalled(
  installation: Installation,
  person: Person,
  meetings: readonly KeptMeeting[],
  supervised: readonly string[],
): Promise<Map<string, CaseCalled>> {
  const ids = [...new Set(meetings.flatMap(({ about = [] }) => about.map(({ course }) => course)))];
  const rows: CourseRow[] = [];
  for (const some of inBatches(ids))
    rows.push(
      ...(await installation.db
        .selectFrom('course')
        .selectAll()
        .where('service', '=', oneService)
        .where('id', 'in', some)
        .execute()),
    );
  const called = new Map<string, CaseCalled>();
  for (const row of rows) {
    const isOwn = row.therapist === person.id;
    if (!isOwn && !supervised.includes(row.therapist)) continue;
    const { course } = await readChart(installation, row);
    if (!isOwn && !maySupervise(course)) continue;
    await logListed(installation, [row.id], person, isOwn ? 'therapist' : 'supervisor');
    const { month, formCalled, areaCalled } = courseInLog({ row, course });
    called.set(row.id, { month, formCalled, areaCalled });
  }
  return called;
}
