import { v7 as newId } from 'uuid';
import type { HoursFree } from '#core/api-answers/reception.ts';
import type { Standing } from '#core/book/doing.ts';
import { freeHoursOf, minutesOfNext } from '#core/course/hours-asked/free.ts';
import { bookedAppointments } from '#core/course/sessions/appointments.ts';
import type { Person } from '#server/accounts/person.ts';
import { doingOf } from '#server/courses/doing.ts';
import { readChart } from '#server/courses/read-chart.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { diaryTold } from '#server/duty/diary-told.ts';
import type { Installation } from '#server/installation.ts';

/** The free hours of whoever holds a course, by their own week: for one more hour, or for one that is moved. */
export async function hoursFree(
  installation: Installation,
  person: Person,
  { row, as }: { row: CourseRow; as: Standing },
  moving: string | undefined,
): Promise<HoursFree> {
  const [{ course }, told, doing] = await Promise.all([
    readChart(installation, row),
    diaryTold(installation, row),
    doingOf(installation, person, row, as, { id: newId() }),
  ]);
  const found = bookedAppointments(course).find(({ id }) => id === moving);
  const minutes = found?.minutes ?? minutesOfNext(course);
  const asked = { minutes, ...(found && { moving: found.id, room: found.room }) };
  const rules = doing.hourRules;
  // The notice is asked of clients: whoever works here may book for this afternoon.
  const hourRules = rules && as !== 'client' ? { ...rules, notice: 0 } : rules;
  return { minutes, days: freeHoursOf(course, asked, { ...doing, ...told, hourRules }) };
}
