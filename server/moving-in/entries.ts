import type { AppointmentLine, ScoreLine } from '#interop/csv/read-cells.ts';
import type { CsvLine } from '#interop/csv/read-lines.ts';

/** One line of what happened in a course. */
export type Entry = { line: CsvLine; key: string } & (
  | { file: 'appointments'; value: AppointmentLine }
  | { file: 'scores'; value: ScoreLine }
);

export const isBooked = (one: Entry): boolean => one.file === 'appointments' && one.value.state === 'booked';

export const isCancelled = (one: Entry): boolean =>
  one.file === 'appointments' && one.value.state === 'cancelled';

/**
 * Sessions by their days, since they are numbered so; then scores, the newest first, so that of old answers about safety
 * only the last known one stands as an alarm (IPT protocol reference, 9.3); what is booked last.
 */
export function entriesInOrder(entries: readonly Entry[]): Entry[] {
  const past = (one: Entry) => one.file === 'appointments' && one.value.state !== 'booked';
  const byDay = (a: Entry, b: Entry) => a.value.day.localeCompare(b.value.day);
  return [
    ...entries.filter(past).toSorted(byDay),
    ...entries.filter(({ file }) => file === 'scores').toSorted((a, b) => byDay(b, a)),
    ...entries.filter((one) => one.file === 'appointments' && !past(one)).toSorted(byDay),
  ];
}
