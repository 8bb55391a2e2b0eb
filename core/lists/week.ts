import { Temporal } from 'temporal-polyfill';
import type { DaysOff } from '#core/book/doing.ts';
import type { WorkingHours } from '#core/course/risk/working-hours.ts';
import { overlap } from '#core/course/sessions/double-booked.ts';
import type { SessionFormat } from '#core/course/sessions/state.ts';
import { daysAfter } from '#core/days/after.ts';
import { clockAt, onClock } from '#core/days/on-clock.ts';
import type { GroupHour } from '#core/group/summarise.ts';
import type { ListedOffer } from './hour-news.ts';
import type { HourListed } from './hours.ts';
import type { Named } from './listed-course.ts';

/** One hour in the week of somebody: a session, a meeting outside the count, or a meeting of a group. */
export interface DiaryEntry extends Pick<HourListed, 'id' | 'at' | 'zone' | 'minutes'> {
  what: HourListed['kind'] | 'group';
  state: 'booked' | 'held' | 'missed';
  format: SessionFormat | null;
  /** The day and the hours on the service’s clock, whatever clock it was booked by. */
  day: string;
  from: string;
  to: string;
  /** When it ends, where that is on the next day. */
  endsNextDay?: string;
  /** With whom, and in which course; or the group. */
  course?: string;
  client?: Named;
  group?: string;
  /** Where it is: the room, link, or place of a group. */
  where?: string;
  /** What a meeting or a group is called. */
  called?: string;
  /** Another hour of the week lies over it. */
  over?: true;
}

export interface DiaryDay {
  day: string;
  /** When they work that day; null where they do not. */
  hours: { from: string; to: string } | null;
  /** Why nobody is there that day. */
  off: DaysOff['whose'] | null;
}

/** Seven days of a therapist, from a Monday. */
export interface DiaryWeek {
  from: string;
  today: string;
  /** What the clock of the service shows now: `2026-01-13T10:00`. */
  now: string;
  zone: string;
  days: DiaryDay[];
  entries: DiaryEntry[];
  /** Hours that are offered to somebody, and held until they have answered. */
  held: Pick<DiaryEntry, 'day' | 'from' | 'to'>[];
}

/** What a week is drawn from. */
export interface WeekOf {
  /** Any day of it. */
  day: string;
  today: string;
  now: string;
  zone: string;
  hours: WorkingHours['days'];
  off: readonly DaysOff[];
  rooms: ReadonlyMap<string, string>;
  courses: readonly {
    id: string;
    client: Named;
    hours: readonly HourListed[];
    offers?: readonly ListedOffer[];
  }[];
  groups: readonly { group: string; name: string; hours: readonly GroupHour[] }[];
}

/** The Monday of the week that a day is in. */
export const mondayOf = (day: string): string => daysAfter(day, 1 - Temporal.PlainDate.from(day).dayOfWeek);

/** The week of a therapist: what is booked, when they work, and when nobody is there. */
export function weekOf({ day, today, now, zone, hours, off, rooms, courses, groups }: WeekOf): DiaryWeek {
  const from = mondayOf(day);
  const days = Array.from({ length: 7 }, (_, nth) => daysAfter(from, nth));
  // Another clock is up to a day away from that of the service.
  const isNear = ({ at }: { at: string }) =>
    at >= daysAfter(from, -1) && at.slice(0, 10) <= daysAfter(from, 7);
  const entries = [
    ...courses.flatMap(({ id: course, client, hours: listed }) =>
      listed
        .filter(isNear)
        .flatMap((hour) => entryOf(hour, zone, { course, client, where: rooms.get(hour.room ?? '') })),
    ),
    ...groups.flatMap(({ group, name, hours: listed }) =>
      listed.filter(isNear).flatMap((hour) => groupEntry(hour, zone, { group, called: name })),
    ),
  ].filter((one) => days.includes(one.day));
  const isFree = ({ state }: DiaryEntry) => state === 'missed';
  const taken = entries.filter((one) => !isFree(one));
  return {
    from,
    today,
    now: clockAt(now, zone),
    zone,
    days: days.map((one) => ({
      day: one,
      hours: hours[Temporal.PlainDate.from(one).dayOfWeek as keyof typeof hours] ?? null,
      off: off.find((span) => span.from <= one && one <= span.to)?.whose ?? null,
    })),
    entries: entries
      .map((one) =>
        taken.includes(one) &&
        taken.some((other) => other !== one && other.day === one.day && overlap(one, other))
          ? { ...one, over: true as const }
          : one,
      )
      .toSorted((one, other) => `${one.day}${one.from}`.localeCompare(`${other.day}${other.from}`)),
    held: courses
      .flatMap(({ offers = [] }) => offers.map((one) => onClock(one, zone)))
      .filter((one) => days.includes(one.day)),
  };
}

function entryOf(
  hour: HourListed,
  zone: string,
  { where, ...whose }: Pick<DiaryEntry, 'course' | 'client'> & { where: string | undefined },
): DiaryEntry[] {
  const { id, at, minutes, kind: what, state, format, called } = hour;
  if (state === 'cancelled') return [];
  const when = onClock(hour, zone);
  return [
    {
      id,
      at,
      zone: hour.zone,
      minutes,
      what,
      state,
      format,
      ...when,
      ...whose,
      ...(where && { where }),
      ...(called && { called }),
    },
  ];
}

function groupEntry(
  hour: GroupHour,
  zone: string,
  whose: Pick<DiaryEntry, 'group' | 'called'>,
): DiaryEntry[] {
  const { id, at, minutes, state } = hour;
  if (state === 'called_off') return [];
  const stands = state === 'planned' ? 'booked' : 'held';
  return [
    {
      id,
      at,
      zone: hour.zone,
      minutes,
      what: 'group',
      state: stands,
      format: null,
      ...onClock(hour, zone),
      ...whose,
      ...(hour.place && { where: hour.place }),
    },
  ];
}
