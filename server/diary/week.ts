import type { BookableCourse } from '#core/api-answers/diary.ts';
import { type DiaryWeek, weekOf } from '#core/lists/week.ts';
import { daysOffOf } from '#server/duty/days-off.ts';
import { workingHoursOf } from '#server/duty/working-hours.ts';
import { groupSummaries } from '#server/group-charts/summaries.ts';
import type { Installation } from '#server/installation.ts';
import { hoursOf, offersHeld } from '#server/lists/hours-read.ts';
import { clientNames } from '#server/lists/rows.ts';
import { todayIn } from '#server/service/clock.ts';
import { theService } from '#server/service/name-and-zone.ts';
import { roomsKept } from '#server/service/rooms.ts';

/** The week of a therapist across all their courses and groups: from the lists, no chart is read. */
export async function weekOfTherapist(
  installation: Installation,
  therapist: string,
  day: string | undefined,
): Promise<DiaryWeek> {
  const { db, master } = installation;
  const now = installation.now().toISOString();
  const [courses, groups, off, own, today, { zone }, rooms] = await Promise.all([
    hoursOf(db, ['therapist', therapist]),
    groupSummaries(db),
    daysOffOf(installation, therapist),
    workingHoursOf(installation, therapist),
    todayIn(installation),
    theService(installation),
    roomsKept(installation),
  ]);
  const names = await clientNames(db, master, new Set(courses.map(({ client }) => client)));
  return weekOf({
    day: day ?? today,
    today,
    now,
    zone,
    hours: own.days,
    off,
    rooms: new Map(rooms.map((one) => [one.id, one.name])),
    courses: courses.map(({ id, client, hours, ...course }) => ({
      id,
      client: { id: client, name: names.get(client) ?? '' },
      hours,
      offers: offersHeld(course, now),
    })),
    groups: groups
      .filter(({ leads }) => leads.includes(therapist))
      .map(({ group, name, hours = [] }) => ({ group, name, hours })),
  });
}

/** How long an hour is where none was booked before. */
const usual = 50;

/** The courses of a therapist for which an hour can be booked, by the name of the client; those of a group meet in it. */
export async function bookableCourses(
  { db, master }: Pick<Installation, 'db' | 'master'>,
  therapist: string,
): Promise<BookableCourse[]> {
  const open = (await hoursOf(db, ['therapist', therapist])).filter(
    ({ closed_on, in_group, died }) => closed_on === null && in_group === null && died !== 'yes',
  );
  const names = await clientNames(db, master, new Set(open.map(({ client }) => client)));
  return open
    .map(({ id, client, hours }) => ({
      course: id,
      client: { id: client, name: names.get(client) ?? '' },
      minutes: hours.findLast(({ kind }) => kind === 'session')?.minutes ?? usual,
    }))
    .toSorted((one, other) => one.client.name.localeCompare(other.client.name));
}
