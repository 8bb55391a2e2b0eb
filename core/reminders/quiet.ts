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

/** Leaves one span of quiet hours after the other; undefined where the whole day is quiet. @param past a span, from a moment in it */
function leavingQuiet(
  moment: Temporal.ZonedDateTime,
  quiets: readonly Quiet[],
  past: (at: Temporal.ZonedDateTime, quiet: Quiet) => Temporal.ZonedDateTime,
): Temporal.ZonedDateTime | undefined {
  let at = moment;
  for (let step = 0; step < most; step += 1) {
    const quiet = quietNow(at, quiets);
    if (!quiet) return at;
    at = past(at, quiet);
  }
  return undefined;
}

/** The first moment from this one on that is in no quiet hours; undefined where the whole day is quiet. */
export const onceNotQuiet = (
  moment: Temporal.ZonedDateTime,
  quiets: readonly Quiet[],
): Temporal.ZonedDateTime | undefined =>
  leavingQuiet(moment, quiets, (at, { to }) => {
    const ends = at.withPlainTime(to);
    return Temporal.ZonedDateTime.compare(ends, at) > 0 ? ends : ends.add({ days: 1 });
  });

/** So long before quiet hours begin goes what would else come too late, so that it is there before they do. */
const beforeQuiet = { minutes: 15 };

/** The last such moment before this one. */
export const beforeItIsQuiet = (
  moment: Temporal.ZonedDateTime,
  quiets: readonly Quiet[],
): Temporal.ZonedDateTime | undefined =>
  leavingQuiet(moment, quiets, (at, { from }) => {
    const begins = at.withPlainTime(from);
    const before = Temporal.ZonedDateTime.compare(begins, at) <= 0 ? begins : begins.subtract({ days: 1 });
    return before.subtract(beforeQuiet);
  });
