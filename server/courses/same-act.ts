import { isDeepStrictEqual } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import type { Doing } from '#core/book/doing.ts';
import { decide, fold } from '#core/course/book.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { readClientRow } from '#server/accounts/clients.ts';
import { compiledOnce } from '#server/db/compiled-once.ts';
import { type FactRow, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { readCourseRow } from './access.ts';
import { asStored, type Chart } from './chart.ts';

/** An act as it is asked for: its name, its form, and the day where one was given. */
export interface AskedAct {
  name: string;
  form: unknown;
  on: string | undefined;
}

/**
 * Whether the act of this id that the chart holds is the one that is asked for now: decided once more against the chart
 * as it stood before it, it gives the very facts that were recorded. So an exact repeat is told from another act that
 * bears the same id, and nothing more is kept for it.
 */
export function isSameAct(chart: Chart, { name, form, on }: AskedAct, doing: Doing): boolean {
  const first = chart.facts.findIndex(({ act }) => act === doing.id);
  const recorded = chart.facts.filter(({ act }) => act === doing.id);
  const [one] = recorded;
  // What does not even have the form of the act is not it.
  if (!one || form === undefined) return false;
  const before = fold(chart.course.id, chart.facts.slice(0, first));
  const today = dayOfInstant(one.at, doing.zone);
  // Where no day was given it was that day; or, where the service has moved to another zone since, the day recorded.
  const days = on === undefined ? [today, one.on] : [on];
  const facts = asStored(recorded.map(({ type, on: day, data }) => ({ type, on: day, data })));
  return days.some((day) => {
    const decided = decide(before, name, form, { ...doing, on: day, today, now: one.at });
    return !isRefusal(decided) && isDeepStrictEqual(asStored(decided), facts);
  });
}

const dayOfInstant = (at: string, zone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();

const oneOfAct = compiledOnce<Pick<FactRow, 'course'>>((db) =>
  db.selectFrom('fact').select('course').where('service', '=', '').where('act', '=', '').limit(1),
);

/** Whether an id that the chart does not know is taken already: by a course, a client, or an act in another chart. */
export async function isTakenElsewhere(installation: Installation, id: string): Promise<boolean> {
  if (await readCourseRow(installation, id)) return true;
  if (await readClientRow(installation.db, id)) return true;
  return (await oneOfAct(installation.db, [oneService, id, 1])).rows.length > 0;
}
