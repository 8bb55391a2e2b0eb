import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { daysAfter } from '#core/days/after.ts';
import type { Entry } from './entries.ts';
import type { WordsInCalendar } from './words.ts';

/** How often a calendar may ask, in seconds; it is a wish, and most keep their own time. RFC 7986, 5.7. */
const askEvery = 3600;

/** When nothing was told of an entry since. */
const began = Date.UTC(2020, 0);

/**
 * Somebody’s appointments as a calendar reads them, in UTC. An entry keeps its UID, and its SEQUENCE is when it was last
 * changed, in seconds: it rises with every change, and is the same until the next. RFC 5545, 3.8.4.7, 3.8.7.2, 3.8.7.4.
 */
export function calendarFile(entries: readonly Entry[], words: WordsInCalendar): string {
  const calendar = ical({
    name: words.name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Kith', product: 'Calendar', language: 'EN' },
    ttl: askEvery,
  });
  for (const entry of entries) {
    const stamp = entry.since ? new Date(entry.since) : new Date(began);
    calendar.createEvent({
      id: `${entry.id}@kith`,
      summary: entry.words,
      stamp,
      lastModified: stamp,
      sequence: Math.max(0, Math.floor((stamp.getTime() - began) / 1000)),
      ...(isGone(entry)
        ? { status: ICalEventStatus.CANCELLED, transparency: ICalEventTransparency.TRANSPARENT }
        : {
            status: ICalEventStatus.CONFIRMED,
            transparency: ICalEventTransparency.OPAQUE,
            busystatus: ICalEventBusyStatus.BUSY,
          }),
      ...whenOf(entry),
    });
  }
  return calendar.toString();
}

const isGone = (entry: Entry) => entry.is === 'hour' && entry.state === 'cancelled';

/** The last day of whole days is the one after them. RFC 5545, 3.6.1. */
const whenOf = (entry: Entry) =>
  entry.is === 'hour'
    ? { start: entry.start, end: entry.end }
    : {
        start: new Date(`${entry.from}T00:00:00Z`),
        end: new Date(`${daysAfter(entry.to, 1)}T00:00:00Z`),
        timezone: 'UTC',
        allDay: true,
      };
