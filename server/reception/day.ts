import type { ClientAtDesk, DeskCourse, ReceptionDay } from '#core/api-answers/reception.ts';
import { usualMinutes } from '#core/course/hours-asked/free.ts';
import type { Named } from '#core/lists/listed-course.ts';
import { type CourseAtDesk, receptionDay } from '#core/lists/reception.ts';
import { identityOrNone } from '#server/accounts/clients.ts';
import { memberNames } from '#server/accounts/members.ts';
import { daysAwayOf, dutySettings } from '#server/duty/settings.ts';
import { groupSummaries } from '#server/group-charts/summaries.ts';
import type { Installation } from '#server/installation.ts';
import { clientsOpenedOnce } from '#server/lists/clients-opened.ts';
import { type CourseHours, hoursOf } from '#server/lists/hours-read.ts';
import { todayIn } from '#server/service/clock.ts';
import { theService } from '#server/service/name-and-zone.ts';
import { roomsKept } from '#server/service/rooms.ts';

/** Clients as the desk knows them. */
const clientsAtDesk = clientsOpenedOnce<ClientAtDesk>((master, client) => {
  const who = identityOrNone(master, client);
  return {
    ...{ id: client.id, name: who?.name ?? '', phone: who?.phone ?? '', email: who?.email ?? '' },
    signsIn: client.account ? 'yes' : 'no',
  };
});

const nobody = (id: string): ClientAtDesk => ({ id, name: '', phone: '', email: '', signsIn: 'no' });

/** These courses as the desk reads them: from the lists, no chart is read. */
export async function coursesAtDesk(
  installation: Installation,
  courses: readonly CourseHours[],
): Promise<CourseAtDesk[]> {
  const [clients, names] = await Promise.all([
    clientsAtDesk(installation.db, installation.master, new Set(courses.map(({ client }) => client))),
    memberNames(installation.db),
  ]);
  return courses.map(({ id, client, therapist, hours, asked }) => ({
    ...{ id, hours, asked },
    client: clients.get(client) ?? nobody(client),
    therapist: { id: therapist, name: names.get(therapist) ?? '' },
  }));
}

/** Who comes when to whom in which room on a day, in the whole service. */
export async function dayAtDesk(
  installation: Installation,
  asked: string | undefined,
): Promise<ReceptionDay> {
  const { db } = installation;
  const [all, groups, today, { zone }, rooms, duty, names] = await Promise.all([
    hoursOf(db),
    groupSummaries(db),
    todayIn(installation),
    theService(installation),
    roomsKept(installation),
    dutySettings(installation),
    memberNames(db),
  ]);
  const day = asked ?? today;
  const near = all.filter(
    ({ died, hours, asked: { asks } }) =>
      died !== 'yes' &&
      (asks.length > 0 || hours.some(({ at, desk }) => desk?.tell === true || isNearby(at, day))),
  );
  const named = (id: string): Named => ({ id, name: names.get(id) ?? '' });
  const off = [...new Set(near.map(({ therapist }) => therapist))].filter((one) =>
    daysAwayOf(duty, one).some(({ from, to }) => from <= day && day <= to),
  );
  return receptionDay({
    ...{ day, today, now: installation.now().toISOString(), zone },
    rooms: new Map(rooms.map((one) => [one.id, one.name])),
    courses: await coursesAtDesk(installation, near),
    groups: groups.map(({ leads: [first = ''], hours = [] }) => ({ leads: named(first), hours })),
    off: new Set(off),
  });
}

const twoDays = 2 * 86_400_000;
/** Cheap, and wider than any two clocks are apart: what is on the day itself is found by the clock of the service. */
const isNearby = (at: string, day: string): boolean =>
  Math.abs(Date.parse(`${at.slice(0, 10)}T00:00Z`) - Date.parse(`${day}T00:00Z`)) <= twoDays;

/** Everybody for whom an hour can be booked, by the name of the client; those of a group meet in it. */
export async function bookableAtDesk(installation: Installation): Promise<DeskCourse[]> {
  const open = (await hoursOf(installation.db)).filter(
    ({ closed_on, in_group, died }) => closed_on === null && in_group === null && died !== 'yes',
  );
  return (await coursesAtDesk(installation, open))
    .map(({ id, client, therapist, hours }) => ({
      ...{ course: id, client, therapist },
      minutes: hours.findLast(({ kind }) => kind === 'session')?.minutes ?? usualMinutes,
    }))
    .toSorted((one, other) => one.client.name.localeCompare(other.client.name));
}
