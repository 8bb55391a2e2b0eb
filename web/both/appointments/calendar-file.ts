import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { hourOf } from '#core/course/meetings/hours.ts';
import type { PlannedMeeting } from '#core/course/meetings/state.ts';
import type { Appointment } from '#core/course/sessions/state.ts';
import { instantOf } from '#core/days/wall-clock.ts';

type Entry = Pick<Appointment, 'id' | 'at' | 'zone' | 'minutes' | 'state'>;

interface CalendarFile {
  /** What each entry is called, and who it is from: words that give nothing away. */
  words: string;
  appointments: readonly Entry[];
  /** The instant at which the file is made; a later one is taken for newer by a phone. */
  now: string;
}

/** Those a phone may hold: booked, and from today on cancelled, so that it lets go of them. */
export const forCalendar = (appointments: readonly Appointment[], today: string): Appointment[] =>
  appointments.filter(({ state, at }) => state === 'booked' || (state === 'cancelled' && at >= today));

/** Meetings outside the count to which the client comes, in the same way. */
export const meetingsForCalendar = (planned: readonly PlannedMeeting[], today: string): Entry[] =>
  planned.flatMap((one): Entry[] => {
    if (one.clientThere !== 'there' || one.state === 'held') return [];
    const entry = { id: one.id, ...hourOf(one) };
    if (one.state === 'planned') return [{ ...entry, state: 'booked' }];
    return one.at >= today ? [{ ...entry, state: 'cancelled' }] : [];
  });

const secondsSince2020 = (now: string) => Math.floor((Date.parse(now) - Date.UTC(2020, 0)) / 1000);

/**
 * Appointments as a calendar file. An entry keeps its UID, and its SEQUENCE rises with every change, a move and a
 * cancelling among them, since it is told in seconds: a
 * count of what happened in the course would tell how much of it is not theirs to see. DTSTAMP is when the file was made. RFC 5545, 3.8.7.2 and 3.8.7.4; RFC 5546, 3.2.1.
 */
export function appointmentFile({ words, appointments, now }: CalendarFile): string {
  const isGone = appointments.every(({ state }) => state === 'cancelled');
  const calendar = ical({ method: isGone ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH });
  for (const { id, at, zone, minutes, state } of appointments) {
    const start = new Date(instantOf({ at, zone }));
    const end = new Date(start.getTime() + minutes * 60_000);
    calendar.createEvent({
      id: `${id}@kith`,
      start,
      end,
      stamp: new Date(now),
      sequence: secondsSince2020(now),
      status: state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      organizer: { name: words, email: 'nobody@kith.invalid' },
      summary: words,
    });
  }
  return calendar.toString();
}
