import ical, { ICalCalendarMethod } from 'ical-generator';

interface DayFile {
  id: string;
  /** The day: `2026-02-14`. */
  on: string;
  /** What the entry is called: words that give nothing away. */
  words: string;
  /** The instant at which the file is made. */
  now: string;
}

/** A whole day as a calendar file, with the phone's own bell in the morning. RFC 5545, 3.6.1 and 3.6.6. */
export function dayFile({ id, on, words, now }: DayFile): string {
  const calendar = ical({ method: ICalCalendarMethod.PUBLISH });
  const event = calendar.createEvent({
    id: `${id}@kith`,
    start: new Date(`${on}T00:00:00Z`),
    allDay: true,
    timezone: 'UTC',
    stamp: new Date(now),
    summary: words,
  });
  // Nine in the morning of that day.
  event.createAlarm({ triggerAfter: 9 * 60 * 60, description: words });
  return calendar.toString();
}
