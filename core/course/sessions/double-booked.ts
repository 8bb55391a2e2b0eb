import { Temporal } from 'temporal-polyfill';
import type { Doing, Engagement } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import { instantOf } from '#core/days/wall-clock.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { standingAppointments } from './appointments.ts';
import { doubleBooked, refuseBecause } from './words.ts';

/** An hour that is asked for: a wall-clock moment, and how long. */
type Hour = Pick<Engagement, 'at' | 'zone' | 'minutes'>;

const begins = (hour: Hour) => Date.parse(instantOf(hour));
const ends = (hour: Hour) => begins(hour) + hour.minutes * 60_000;

/** Whether two hours have a minute in common, by the instant and not by what the clock shows. */
export const overlap = (one: Hour, other: Hour): boolean =>
  begins(one) < ends(other) && begins(other) < ends(one);

/** When an hour is, by the clock of a zone: `2026-01-13 from 10:00 to 10:50`. */
function onClockOf(zone: string, hour: Hour) {
  const then = (instant: number) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const [from, to] = [then(begins(hour)), then(ends(hour))];
  const time = (at: Temporal.ZonedDateTime) => at.toPlainTime().toString({ smallestUnit: 'minute' });
  return { day: from.toPlainDate().toString(), from: time(from), to: time(to) };
}

/** So many of the hours that overlap are named. */
const mostNamed = 3;

interface Asked {
  hours: readonly Hour[];
  /** Why it is booked all the same; empty where nobody has said so. */
  despite: string;
  /** The appointment that is moved: it is not in its own way. */
  moving?: string;
}

type Knows = Pick<Doing, 'diary'>;

/** Every hour in which the therapist or the client is booked, in this course or another. */
const hoursTaken = (course: Course, { diary = [] }: Knows, moving?: string): Engagement[] => [
  ...standingAppointments(course)
    .filter(({ id }) => id !== moving)
    .map(({ at, zone, minutes }) => ({ at, zone, minutes, whose: 'both' as const })),
  ...diary,
];

/** Refuses hours in which the therapist or the client is booked already, until it is said why they are all the same. */
export function refuseDoubleBooking(
  course: Course,
  { hours, despite, moving }: Asked,
  doing: Knows,
): Refusal | undefined {
  if (despite) return undefined;
  const taken = hoursTaken(course, doing, moving);
  const found = hours.flatMap((hour) =>
    taken.filter((one) => overlap(one, hour)).map((one) => ({ zone: hour.zone, one })),
  );
  if (found.length === 0) return undefined;
  const named = found
    .slice(0, mostNamed)
    .map(({ zone, one }) => doubleBooked(one.whose, onClockOf(zone, one)));
  const more = found.length - named.length;
  return refuseBecause(more > 0 ? 'double-booked-often' : 'double-booked', {
    overlaps: named.join('; '),
    more,
    hours: found.map(({ one }) => one.at),
    whose: found.map(({ one }) => one.whose),
  });
}

/** The reason as it is kept with an hour: only where the hour is over another. */
export function keptReason(
  course: Course,
  hour: Hour,
  { despite, moving }: Omit<Asked, 'hours'>,
  doing: Knows,
) {
  const isOver = despite && hoursTaken(course, doing, moving).some((one) => overlap(one, hour));
  return isOver ? { despite } : {};
}
