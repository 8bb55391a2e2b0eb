import type { ClientAtDesk, DeskAsk, DeskHour, DeskTell, ReceptionDay } from '#core/api-answers/reception.ts';
import { overlap } from '#core/course/sessions/double-booked.ts';
import { daysAfter } from '#core/days/after.ts';
import { clockAt, type OnClock, onClock } from '#core/days/on-clock.ts';
import { instantOf } from '#core/days/wall-clock.ts';
import type { GroupHour } from '#core/group/summarise.ts';
import type { ListedAsk, ListedOffer } from './hour-news.ts';
import type { HourListed } from './hours.ts';
import type { Named } from './listed-course.ts';

/** A course as the desk reads it: its hours, and how its client is called and reached. */
export interface CourseAtDesk {
  id: string;
  client: ClientAtDesk;
  therapist: Named;
  hours: readonly HourListed[];
  asked: { asks: readonly ListedAsk[]; offers: readonly ListedOffer[] };
}

export interface ReceptionOf {
  day: string;
  today: string;
  now: string;
  zone: string;
  rooms: ReadonlyMap<string, string>;
  courses: readonly CourseAtDesk[];
  groups: readonly { leads: Named; hours: readonly GroupHour[] }[];
  /** Those who are away that day. */
  off: ReadonlySet<string>;
}

type Hour = DeskHour & Pick<HourListed, 'zone'>;

/** Another clock is up to a day away from that of the service. */
const isNear = (at: string, day: string): boolean =>
  at >= daysAfter(day, -1) && at.slice(0, 10) <= daysAfter(day, 1);

/** All but the day, which the list is of. */
const onDay = ({ day: _day, ...times }: OnClock) => times;

function hoursOfCourse(course: CourseAtDesk, { day, zone, now, rooms }: ReceptionOf): Hour[] {
  const { id, client, therapist, asked } = course;
  return course.hours
    .filter(({ at }) => isNear(at, day))
    .flatMap((hour): Hour[] => {
      const when = onClock(hour, zone);
      if (when.day !== day) return [];
      const offered = asked.offers.find(
        (one) => one.instead === hour.id && Date.parse(instantOf(one)) > Date.parse(now),
      );
      const isOwn = hour.whose === 'therapist';
      const room = hour.room !== undefined && rooms.get(hour.room);
      return [
        {
          ...{ id: hour.id, at: hour.at, zone: hour.zone, minutes: hour.minutes },
          ...onDay(when),
          ...{ state: hour.state, format: hour.format, therapist },
          what: isOwn ? 'meeting' : 'appointment',
          desk: hour.desk ?? {},
          ...(!isOwn && { course: id, client }),
          ...(hour.room && room && { room: { id: hour.room, name: room } }),
          ...(offered && { offered }),
        },
      ];
    });
}

const hoursOfGroup = ({ leads, hours }: ReceptionOf['groups'][number], { day, zone }: ReceptionOf): Hour[] =>
  hours
    .filter(({ at, state }) => isNear(at, day) && state !== 'called_off')
    .flatMap((hour): Hour[] => {
      const when = onClock(hour, zone);
      if (when.day !== day) return [];
      return [
        {
          ...{
            id: hour.id,
            at: hour.at,
            zone: hour.zone,
            minutes: hour.minutes,
            ...onDay(when),
          },
          ...{ what: 'group', format: null, therapist: leads, desk: {} },
          state: hour.state === 'planned' ? 'booked' : 'held',
          ...(hour.place && { where: hour.place }),
        },
      ];
    });

const stands = ({ state }: Hour): boolean => state === 'booked' || state === 'held';

/** What lies over an hour that is still to be. */
function liesOver(hour: Hour, all: readonly Hour[]): DeskHour['over'] {
  if (hour.state !== 'booked') return undefined;
  const others = all.filter((one) => one !== hour && stands(one) && overlap(one, hour));
  if (others.some(({ therapist }) => therapist.id === hour.therapist.id)) return 'therapist';
  return others.some(({ room }) => room !== undefined && room.id === hour.room?.id) ? 'room' : undefined;
}

const byTime = (one: DeskHour, other: DeskHour) =>
  `${one.from}${one.client?.name ?? ''}`.localeCompare(`${other.from}${other.client?.name ?? ''}`);

/** What clients asked for, the oldest first: with no word of theirs, which their therapist reads. */
const asksOf = (courses: readonly CourseAtDesk[]): DeskAsk[] =>
  courses
    .flatMap(({ id: course, client, therapist, hours, asked }) =>
      asked.asks.map(({ appointment, ...ask }) => ({
        ...ask,
        ...{ course, client, therapist },
        was: hours.find(({ id }) => id === appointment)?.at ?? '',
      })),
    )
    .toSorted((one, other) => one.id.localeCompare(other.id));

/** Those without an account whose hours to come were called off by a hand-over, and whom nobody has told. */
const tellOf = (courses: readonly CourseAtDesk[], now: string): DeskTell[] =>
  courses.flatMap(({ id: course, client, therapist, hours: all }) => {
    const off = all.filter((one) => one.desk?.tell === true && Date.parse(instantOf(one)) > Date.parse(now));
    const hours = off.map(({ id, at }) => ({ id, at }));
    return client.signsIn === 'no' && hours.length > 0 ? [{ course, client, therapist, hours }] : [];
  });

/** The list of a day at the desk: who comes when to whom in which room, and nothing of why they come. Decision 050. */
export function receptionDay(of: ReceptionOf): ReceptionDay {
  const all = [
    ...of.courses.flatMap((course) => hoursOfCourse(course, of)),
    ...of.groups.flatMap((group) => hoursOfGroup(group, of)),
  ].toSorted(byTime);
  const there = new Map(all.map(({ therapist }) => [therapist.id, therapist]));
  return {
    ...{ day: of.day, today: of.today, now: clockAt(of.now, of.zone), zone: of.zone },
    hours: all.map((hour) => {
      const { zone: _zone, ...shown } = hour;
      const over = liesOver(hour, all);
      return over ? { ...shown, over } : shown;
    }),
    asks: asksOf(of.courses),
    tell: tellOf(of.courses, of.now).toSorted((one, other) =>
      (one.hours[0]?.at ?? '').localeCompare(other.hours[0]?.at ?? ''),
    ),
    therapists: [...there.values()]
      .map((one) => ({ ...one, off: of.off.has(one.id) ? ('off' as const) : ('here' as const) }))
      .toSorted((one, other) => one.name.localeCompare(other.name)),
  };
}
