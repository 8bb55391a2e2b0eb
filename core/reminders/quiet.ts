import { Temporal } from 'temporal-polyfill';
import type { Quiet } from './choice.ts';

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Whether a time of day lies in quiet hours: from their beginning, and no more at their end. */
export function isQuietAt(time: string, { from, to }: Quiet): boolean {
  const [now, begins, ends] = [minutesOf(time), minutesOf(from), minutesOf(to)];
  return begins <= ends ? now >= begins && now < ends : now >= begins || now < ends;
}

const timeOf = (moment: Temporal.ZonedDateTime) => moment.toPlainTime().toString({ smallestUnit: 'minute' });
const quietNow = (moment: Temporal.ZonedDateTime, quiets: readonly Quiet[]) =>
  quiets.find((one) => isQuietAt(timeOf(moment), one));

/** Two spans can follow each other; more than these leave no hour of the day. */
const most = 4;

/** The first moment from this one on that is in no quiet hours; undefined where the whole day is quiet. */
export function onceNotQuiet(
  moment: Temporal.ZonedDateTime,
  quiets: readonly Quiet[],
): Temporal.ZonedDateTime | undefined {
  let at = moment;
  for (let step = 0; step < most; step += 1) {
    const quiet = quietNow(at, quiets);
    if (!quiet) return at;
    const ends = at.withPlainTime(quiet.to);
    at = Temporal.ZonedDateTime.compare(ends, at) > 0 ? ends : ends.add({ days: 1 });
  }
  return undefined;
}

/** So long before quiet hours begin goes what would else come too late, so that it is there before they do. */
const beforeQuiet = { minutes: 15 };

/** The last such moment before this one. */
export function beforeItIsQuiet(
  moment: Temporal.ZonedDateTime,
  quiets: readonly Quiet[],
): Temporal.ZonedDateTime | undefined {
  let at = moment;
  for (let step = 0; step < most; step += 1) {
    const quiet = quietNow(at, quiets);
    if (!quiet) return at;
    const begins = at.withPlainTime(quiet.from);
    const before = Temporal.ZonedDateTime.compare(begins, at) <= 0 ? begins : begins.subtract({ days: 1 });
    at = before.subtract(beforeQuiet);
  }
  return undefined;
}
