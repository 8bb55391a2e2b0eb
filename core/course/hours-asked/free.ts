import { Temporal } from 'temporal-polyfill';
import type { Doing } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import { dayOffAt } from '#core/course/sessions/days-off.ts';
import { hoursTaken } from '#core/course/sessions/double-booked.ts';
import { isRoomTaken, type RoomKept } from '#core/course/sessions/rooms.ts';
import { daysAfter } from '#core/days/after.ts';
import { freeTimes } from '#core/days/free-times.ts';
import { usualHourRules } from '#core/days/hour-rules.ts';
import { onClock } from '#core/days/on-clock.ts';
import { instantOf, isOnTheClock } from '#core/days/wall-clock.ts';

/** How long an hour is where none was booked before. */
export const usualMinutes = 50;

/** How long the next hour is: as long as the last that was booked. */
export const minutesOfNext = ({ sessions }: Course): number =>
  sessions.appointments.findLast(({ kind }) => kind === 'session')?.minutes ?? usualMinutes;

type Weekday = keyof NonNullable<Doing['working']>;

interface Asked {
  minutes: number;
  /** The appointment that is moved: it is not in its own way, and keeps its room. */
  moving?: string;
  room?: RoomKept | undefined;
}

type Knows = Pick<
  Doing,
  'now' | 'zone' | 'today' | 'diary' | 'daysOff' | 'roomsTaken' | 'working' | 'hourRules'
>;

/** The earliest instant at which an hour can begin that somebody chooses now: not within the notice the service asks for. */
const earliest = ({ now, hourRules = usualHourRules }: Knows): number =>
  Date.parse(now) + hourRules.notice * 3_600_000;

/** The free hours of one day of whoever holds the course, by their own week. */
function freeOn(
  course: Course,
  day: string,
  asked: Asked,
  doing: Knows,
  taken: readonly ReturnType<typeof onClock>[],
) {
  const hours = doing.working?.[Temporal.PlainDate.from(day).dayOfWeek as Weekday];
  if (!hours || dayOffAt(day, doing)) return [];
  const there = taken.filter((one) => one.day === day);
  return freeTimes(hours, there, asked.minutes).filter((time) => {
    const hour = { at: `${day}T${time}`, zone: doing.zone, minutes: asked.minutes };
    if (!isOnTheClock(hour) || Date.parse(instantOf(hour)) < earliest(doing)) return false;
    return !isRoomTaken(
      course,
      asked.room,
      { hours: [hour], ...(asked.moving && { moving: asked.moving }) },
      doing,
    );
  });
}

/** Days with the hours that can be asked for, from their therapist’s own week; days with none are left out. */
export function freeHoursOf(course: Course, asked: Asked, doing: Knows): { day: string; times: string[] }[] {
  const { weeks } = doing.hourRules ?? usualHourRules;
  const last = daysAfter(doing.today, weeks * 7);
  const taken = hoursTaken(course, doing, asked)
    .filter(({ at }) => at >= daysAfter(doing.today, -1) && at.slice(0, 10) <= daysAfter(last, 1))
    .map((hour) => onClock(hour, doing.zone));
  return Array.from({ length: weeks * 7 + 1 }, (_, nth) => daysAfter(doing.today, nth))
    .map((day) => ({ day, times: freeOn(course, day, asked, doing, taken) }))
    .filter(({ times }) => times.length > 0);
}

/** Whether this is one of those hours now. */
export const isFree = (course: Course, at: string, asked: Asked, doing: Knows): boolean =>
  freeHoursOf(course, asked, doing).some(
    ({ day, times }) => at.startsWith(day) && times.includes(at.slice(11)),
  );
