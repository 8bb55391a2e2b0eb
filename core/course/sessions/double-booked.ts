import { Temporal } from 'temporal-polyfill';
import type { Doing, Engagement } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import { hoursOfMeetings } from '#core/course/meetings/hours.ts';
import { instantOf } from '#core/days/wall-clock.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { standingAppointments } from './appointments.ts';
import { doubleBooked, refuseBecause } from './words.ts';

/** An hour that is asked for: a wall-clock moment, and how long. */
export type Hour = Pick<Engagement, 'at' | 'zone' | 'minutes'>;

const begins = (hour: Hour) => Date.parse(instantOf(hour));
const ends = (hour: Hour) => begins(hour) + hour.minutes * 60_000;

/** Clocks of the world are 26 hours apart at the most. */
const furthestZones = 26 * 60;

/** Whether no two zones could bring these hours together: most are days apart, and telling an instant takes long. */
const areFarApart = (one: Hour, other: Hour): boolean =>
  Math.abs(Date.parse(`${one.at}Z`) - Date.parse(`${other.at}Z`)) >
  (furthestZones + one.minutes + other.minutes) * 60_000;

/** Whether two hours have a minute in common, by the instant and not by what the clock shows. */
export const overlap = (one: Hour, other: Hour): boolean =>
  !areFarApart(one, other) && begins(one) < ends(other) && begins(other) < ends(one);

/** When an hour is, by the clock of a zone: `2026-01-13 from 10:00 to 10:50`. */
function onClockOf(zone: string, hour: Hour) {
  const then = (instant: number) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const [from, to] = [then(begins(hour)), then(ends(hour))];
  const time = (at: Temporal.ZonedDateTime) => at.toPlainTime().toString({ smallestUnit: 'minute' });
  return { day: from.toPlainDate().toString(), from: time(from), to: time(to) };
}

/** So many of the hours that overlap are named. */
const mostNamed = 3;

export interface Asked {
  hours: readonly Hour[];
  /** Why it is booked all the same; empty where nobody has said so. */
  despite: string;
  /** The appointment or meeting that is moved: it is not in its own way. */
  moving?: string;
  /** Whose hours are asked for; both therapist’s and client’s unless it says otherwise. */
  whose?: Engagement['whose'];
}

type Knows = Pick<Doing, 'diary'> & Partial<Pick<Doing, 'as'>>;

/** Whether an hour of the one can be in the way of an hour of the other: not the therapist’s alone and the client’s alone. */
const concern = (asked: Engagement['whose'], { whose }: Engagement) =>
  asked === 'both' || whose === 'both' || whose === asked;

/** Every hour in which the therapist or the client is booked, in this course or another. */
export const hoursTaken = (
  course: Course,
  { diary = [] }: Knows,
  { moving, whose = 'both' }: Pick<Asked, 'moving' | 'whose'>,
): Engagement[] =>
  [
    ...standingAppointments(course)
      .filter(({ id }) => id !== moving)
      .map(({ at, zone, minutes }) => ({ at, zone, minutes, whose: 'both' as const })),
    ...hoursOfMeetings(course, moving),
    ...diary,
  ].filter((one) => concern(whose, one));

/** Refuses hours in which the therapist or the client is booked already, until it is said why they are all the same. */
export function refuseDoubleBooking(
  course: Course,
  { hours, despite, ...asked }: Asked,
  doing: Knows,
): Refusal | undefined {
  if (despite) return undefined;
  const taken = hoursTaken(course, doing, asked);
  const found = hours.flatMap((hour) =>
    taken.filter((one) => overlap(one, hour)).map((one) => ({ zone: hour.zone, one })),
  );
  if (found.length === 0) return undefined;
  const named = found
    .slice(0, mostNamed)
    .map(({ zone, one }) =>
      doubleBooked(
        one.held ?? (`${one.whose}${doing.as === 'secretary' ? '_at_desk' : ''}` as const),
        onClockOf(zone, one),
      ),
    );
  const more = found.length - named.length;
  return refuseBecause(more > 0 ? 'double-booked-often' : 'double-booked', {
    overlaps: named.join('; '),
    more,
    hours: found.map(({ one }) => one.at),
    whose: found.map(({ one }) => one.whose),
  });
}
