import type { Doing } from '#core/book/doing.ts';
import { type ActName, openActs, seenBy } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { type Identity, readIdentity } from '#server/accounts/clients.ts';
import { memberName } from '#server/accounts/members.ts';
import type { CourseRow } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import type { Chart } from './chart.ts';

/** A course as one person may see it, and the acts open to them now. */
export interface CourseView {
  as: Doing['as'];
  client: Pick<Identity, 'name'> & Partial<Identity>;
  therapist: string;
  course: Course;
  acts: ActName[];
  today: string;
}

/** @param today the chart as it stands now, where an earlier day is looked at: what the client keeps back now is kept back then */
export async function viewFor(
  installation: Installation,
  row: CourseRow,
  chart: Chart,
  doing: Doing,
  today = chart,
): Promise<CourseView> {
  const [identity, therapist] = await Promise.all([
    readIdentity(installation, row.client),
    memberName(installation, row.therapist),
  ]);
  return {
    as: doing.as,
    client: identity ?? { name: '' },
    therapist,
    course: seenBy(chart.course, doing, today.course),
    acts: openActs(chart.course, doing),
    today: doing.today,
  };
}
