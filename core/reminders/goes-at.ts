import { Temporal } from 'temporal-polyfill';
import { instantOf, type WallClock } from '#core/days/wall-clock.ts';
import type { Ahead, Quiet } from './choice.ts';
import { beforeItIsQuiet, onceNotQuiet } from './quiet.ts';

/** Nearer to the hour than this a reminder helps nobody. */
const atTheLatest = { minutes: 30 };

/** What is filled in before an hour is asked for once more in the morning of its day, or in the afternoon before. */
const morning = '09:00';
const afternoonBefore = '17:00';
/** Where the hour is nearer to the morning than this, it is the afternoon before. */
const timeToFillIn = { hours: 2 };

/** By whose clock nothing is sent, and when: the quiet hours of the service, and those of the client. */
interface Whose {
  zone: string;
  quiets: readonly Quiet[];
}

/** In quiet hours it waits until they are over, and goes before they begin where that would be too late. */
function outOfQuiet(
  wished: Temporal.ZonedDateTime,
  hour: Temporal.ZonedDateTime,
  { quiets }: Whose,
): string | null {
  const after = onceNotQuiet(wished, quiets);
  const last = hour.subtract(atTheLatest);
  const goes =
    after && Temporal.ZonedDateTime.compare(after, last) <= 0 ? after : beforeItIsQuiet(wished, quiets);
  return goes ? goes.toInstant().toString() : null;
}

const clientsClock = (hour: WallClock, { zone }: Whose) =>
  Temporal.Instant.from(instantOf(hour)).toZonedDateTimeISO(zone);

/** The instant at which an hour is reminded of; null where no moment of the day is left for it. */
export function reminderGoesAt(hour: WallClock, ahead: Ahead, whose: Whose): string | null {
  const begins = clientsClock(hour, whose);
  const wished = begins.subtract(ahead === 'day' ? { days: 1 } : { hours: 2 });
  return outOfQuiet(wished, begins, whose);
}

/** The instant at which what was to be filled in by the day of this hour is asked for once more. */
export function measuresAskedAt(hour: WallClock, whose: Whose): string | null {
  const begins = clientsClock(hour, whose);
  const early = begins.withPlainTime(morning);
  const inTime = Temporal.ZonedDateTime.compare(early.add(timeToFillIn), begins) <= 0;
  const wished = inTime ? early : begins.subtract({ days: 1 }).withPlainTime(afternoonBefore);
  return outOfQuiet(wished, begins, whose);
}
