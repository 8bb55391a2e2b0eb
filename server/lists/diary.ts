import type { Engagement } from '#core/book/doing.ts';
import type { ListedMeeting } from '#core/lists/between-sessions.ts';
import { type CourseRow, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { summaryIn } from './summary-row.ts';

/** For what the therapist and the client of a course are booked in other courses: from the lists, no chart is read. */
export async function diaryAround(
  { db }: Pick<Installation, 'db'>,
  course: Pick<CourseRow, 'id' | 'therapist' | 'client'>,
): Promise<Engagement[]> {
  const rows = await db
    .selectFrom('course')
    .select(['client', 'therapist', 'summary'])
    .where('service', '=', oneService)
    .where('id', '!=', course.id)
    .where((row) => row.or([row('therapist', '=', course.therapist), row('client', '=', course.client)]))
    .execute();
  return rows.flatMap((row) => {
    const { appointments, meetings = [] } = summaryIn(row);
    const whose = whoseHour(row, course);
    return [
      ...appointments
        .filter(({ state }) => state === 'booked' || state === 'held')
        .map(({ at, zone, minutes }) => ({ at, zone, minutes, whose })),
      ...meetings.flatMap((one) => hourOfMeeting(one, whose)),
    ];
  });
}

/** A meeting without the client takes the therapist’s hour alone. */
function hourOfMeeting(one: ListedMeeting, whose: Engagement['whose']): Engagement[] {
  const { at, zone, minutes, state } = one;
  if (state !== 'planned') return [];
  if (one.clientThere === 'there') return [{ at, zone, minutes, whose }];
  return whose === 'client' ? [] : [{ at, zone, minutes, whose: 'therapist' }];
}

type Between = Pick<CourseRow, 'therapist' | 'client'>;

function whoseHour(row: Between, course: Between): Engagement['whose'] {
  if (row.therapist !== course.therapist) return 'client';
  return row.client === course.client ? 'both' : 'therapist';
}
