import ical from 'ical-generator';
import type { Appointment } from '#core/course/sessions/state.ts';
import { instantOf } from '#core/days/wall-clock.ts';

/** Appointments as a calendar file whose words give nothing away. */
export function appointmentFile(
  words: string,
  appointments: readonly Pick<Appointment, 'id' | 'at' | 'zone' | 'minutes'>[],
): string {
  const calendar = ical();
  for (const { id, at, zone, minutes } of appointments) {
    const start = new Date(instantOf({ at, zone }));
    const end = new Date(start.getTime() + minutes * 60_000);
    calendar.createEvent({ id: `${id}@kith`, start, end, stamp: start, summary: words });
  }
  return calendar.toString();
}
