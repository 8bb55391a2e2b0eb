import type { Course } from '#core/course/course.ts';
import { hourOf } from '#core/course/meetings/hours.ts';
import type { PlannedMeeting } from '#core/course/meetings/state.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { type Appointment, appointmentShape } from '#core/course/sessions/state.ts';
import { atDeskListed, type HourAtDesk } from './hour-news.ts';

/** An hour of a course as calendars and diaries read it: with nobody’s name and no word of anybody’s. */
export interface HourListed extends Pick<Appointment, 'id' | 'at' | 'zone' | 'minutes' | 'state'> {
  /** `meeting`: outside the count of sessions. */
  kind: Appointment['kind'] | 'meeting';
  /** How they meet; null for a meeting. */
  format: Appointment['format'] | null;
  /** Whose hour it is: a meeting without the client is the therapist’s alone. */
  whose: 'both' | 'therapist';
  /** The room or link, by its id on the service’s list. */
  room?: string;
  /** What the form of therapy calls a meeting. */
  called?: string;
  /** What the desk knows of it. */
  desk?: HourAtDesk;
  /** The instant at which it was last booked, moved, called off or struck out, as it was recorded: it only grows. */
  since: string;
}

/**
 * Every hour of a course, also those that were cancelled or struck out, so that a calendar lets go of them; in order of time.
 */
export function hoursListed(course: Course): HourListed[] {
  const form = protocolFollowedBy(course);
  const struckSince =
    course.record.struck
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? '';
  const touched = idsPassedOver(course);
  /** What was told of it and struck out leaves it older than what a calendar was given: the strike is the newest word of it. */
  const newest = (id: string, since: string) =>
    touched.has(id) && struckSince > since ? struckSince : since;
  const sessions = course.sessions.appointments.map(
    ({ id, at, zone, minutes, kind, format, state, since, room }): HourListed => ({
      ...{ id, at, zone, minutes, kind, format, state },
      ...(room && { room: room.id }),
      ...atDeskListed(course, { id, at, state, since }),
      whose: 'both',
      since: newest(id, since),
    }),
  );
  const meetings = course.meetings.planned.map((one): HourListed => {
    const called = form?.meetings.find(({ id }) => id === one.which)?.name;
    return {
      id: one.id,
      ...hourOf(one),
      kind: 'meeting',
      format: null,
      state: stateOf[one.state],
      whose: one.clientThere === 'there' ? 'both' : 'therapist',
      ...(called && { called }),
      since: newest(one.id, one.since),
    };
  });
  const there = new Set([...sessions, ...meetings].map(({ id }) => id));
  const gone = bookingsPassedOver(course, struckSince).filter(({ id }) => !there.has(id));
  return [...sessions, ...meetings, ...gone].toSorted((one, other) => one.at.localeCompare(other.at));
}

const stateOf = {
  planned: 'booked',
  held: 'held',
  called_off: 'cancelled',
} as const satisfies Record<PlannedMeeting['state'], HourListed['state']>;

/** The hours of which anything was struck out. */
function idsPassedOver({ passedOver = [] }: Course): ReadonlySet<string> {
  return new Set(
    passedOver.flatMap(({ data }) => {
      const { appointment, meeting, planned } = Object(data);
      return [appointment, meeting, planned].filter((id) => typeof id === 'string');
    }),
  );
}

/** Bookings that were struck out: no hour of the course any more, and cancelled for a calendar that has them. */
const bookingsPassedOver = ({ passedOver = [] }: Course, since: string): HourListed[] =>
  passedOver.flatMap(({ type, data }): HourListed[] => {
    const booked = type === 'SessionBooked' ? appointmentShape.safeParse(data) : undefined;
    if (!booked?.success) return [];
    const { id, at, zone, minutes, kind, format } = booked.data;
    return [{ id, at, zone, minutes, kind, format, state: 'cancelled', whose: 'both', since }];
  });
