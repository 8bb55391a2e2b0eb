import type { Way } from '#core/reminders/choice.ts';
import type { LetterRow } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { NotSent } from '#server/post/not-sent.ts';
import { aboutOf, clientOfLetter, wayOf } from '#server/post/outbox.ts';
import type { RemindedOf } from '#server/post/reminded-of.ts';
import { hoursAhead } from './hours-ahead.ts';
import { remindersWished } from './wished.ts';

/** Whether a reminder that waited is still true: agreed to by this way, and its hour as it was. */
async function isWished(installation: Installation, about: RemindedOf, way: Way): Promise<boolean> {
  const wished = (await remindersWished(installation.db)).find(({ id }) => id === about.course);
  if (!wished?.reminds?.ways.includes(way)) return false;
  if (about.what === 'measures' && wished.reminds.measuresFor !== about.session) return false;
  const hours = (await hoursAhead(installation, new Set([about.course]), 'held too')).get(about.course) ?? [];
  return hours.some(({ id, at }) => id === about.hour && at === about.at);
}

/**
 * Looks once more at a reminder before it goes; throws NotSent where its hour is over, or where it is wished for no more.
 * @returns the client whom it reminds; undefined of any other letter
 */
export async function lookOnceMore(
  installation: Installation,
  row: LetterRow | undefined,
): Promise<string | undefined> {
  const about = row && aboutOf(installation.master, row);
  if (!row || !about) return undefined;
  if (!(await isWished(installation, about, wayOf(row.kind)))) throw new NotSent('not-wished');
  if (Date.parse(about.until) <= installation.now().getTime()) throw new NotSent('hour-over');
  return clientOfLetter(installation.master, row);
}
