import { daysAfter } from '#core/days/after.ts';
import { dayOf } from '#core/days/wall-clock.ts';
import type { ReminderUnsent } from '#core/reminders/answers.ts';
import { aheads, type Way, ways } from '#core/reminders/choice.ts';
import { inBatches } from '#server/db/in-batches.ts';
import { type CourseRow, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { wayOf } from '#server/post/outbox.ts';
import { mailState } from '#server/post/post.ts';
import { waySet } from '#server/post/ways-set.ts';
import { todayIn } from '#server/service/clock.ts';
import { hoursAhead } from './hours-ahead.ts';
import { reminderLetter } from './remind-of-hours.ts';

/** So many days after its hour it is still told that nobody was reminded of it. */
const toldFor = 7;

/** Nothing is wrong where the hour was moved, or the reminders stopped. */
const isTrouble = (failure: string | null): failure is string => failure !== null && failure !== 'not-wished';

/** What of a course’s reminders could not be sent, and why; those are found by what their letters are called. */
export async function remindersUnsent(
  installation: Installation,
  row: Pick<CourseRow, 'id' | 'session'>,
): Promise<ReminderUnsent[]> {
  const [hours, today] = await Promise.all([
    hoursAhead(installation, new Set([row.id]), 'held too'),
    todayIn(installation),
  ]);
  const since = daysAfter(today, -toldFor);
  const recent = (hours.get(row.id) ?? []).filter(({ at }) => dayOf(at) >= since);
  const keys = [
    ...recent.flatMap(({ id, at }) =>
      aheads.map((ahead) => ({ key: `hour/${id}/${at}/${ahead}`, hour: at })),
    ),
    ...[row.session, row.session + 1].map((session) => ({ key: `measures/${session}`, hour: '' })),
  ];
  const mayBe = new Map(
    keys.flatMap(({ key, hour }) =>
      ways.map((way) => [reminderLetter(installation, row.id, { key, way }), { way, hour }] as const),
    ),
  );
  return readStuck(installation, mayBe);
}

async function readStuck(
  { db, now, settings }: Installation,
  mayBe: ReadonlyMap<string, { way: Way; hour: string }>,
): Promise<ReminderUnsent[]> {
  const unsent: ReminderUnsent[] = [];
  for (const some of inBatches([...mayBe.keys()])) {
    const rows = await db
      .selectFrom('letter')
      .select(['id', 'kind', 'sent', 'at', 'tries', 'failure'])
      .where('service', '=', oneService)
      .where('id', 'in', some)
      .execute();
    for (const { id, ...given } of rows) {
      const found = mayBe.get(id);
      const state = mailState(given, now(), waySet(settings, wayOf(given.kind)));
      if (!found || state === 'sent' || !isTrouble(given.failure)) continue;
      const what = found.hour === '' ? 'measures' : 'hour';
      unsent.push({ ...found, what, failure: given.failure, state });
    }
  }
  return unsent.toSorted((one, other) => one.hour.localeCompare(other.hour));
}
