import type { Appointment } from '#core/course/sessions.ts';
import { instantOf } from '#core/course/wall-clock.ts';

const stamp = (instant: number) => new Date(instant).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');

/** Appointments as an iCalendar file (RFC 5545) whose words give nothing away. */
export function appointmentFile(
  words: string,
  appointments: readonly Pick<Appointment, 'id' | 'at' | 'zone' | 'minutes'>[],
): string {
  const events = appointments.flatMap(({ id, at, zone, minutes }) => {
    const starts = Date.parse(instantOf({ at, zone }));
    return [
      'BEGIN:VEVENT',
      `UID:${id}@kith`,
      `DTSTAMP:${stamp(starts)}`,
      `DTSTART:${stamp(starts)}`,
      `DTEND:${stamp(starts + minutes * 60_000)}`,
      `SUMMARY:${words}`,
      'END:VEVENT',
    ];
  });
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kith//Calendar//EN',
    ...events,
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
