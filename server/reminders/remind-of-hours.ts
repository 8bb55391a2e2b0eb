import { instantOf } from '#core/days/wall-clock.ts';
import { type Way, ways } from '#core/reminders/choice.ts';
import { type DueReminder, hoursDue, measuresDueNow } from '#core/reminders/due.ts';
import { readIdentity } from '#server/accounts/clients.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { idsByKey } from '#server/db/ids-by-key.ts';
import type { Installation } from '#server/installation.ts';
import { addressKnown } from '#server/post/address.ts';
import { lettersWritten, putInOutbox } from '#server/post/outbox.ts';
import { wayThere } from '#server/post/ways-set.ts';
import { theService } from '#server/service/name-and-zone.ts';
import { numberToText } from '#server/texts/number.ts';
import { hoursAhead } from './hours-ahead.ts';
import { readerOf } from './reader.ts';
import { reminderRules } from './rules.ts';
import { reminderSays } from './say.ts';
import { stopLink } from './stop-link.ts';
import { remindersWished, type Wished } from './wished.ts';

/** One reminder to one client by one way; the same letter whichever Kith on the folder writes it, and however often it looks. */
interface ToWrite extends DueReminder {
  course: Wished & Required<Pick<Wished, 'reminds'>>;
  way: Way;
  letter: string;
}

/** How a reminder’s letter is called, so that it is written once. */
export const reminderLetter = (
  installation: Pick<Installation, 'master'>,
  course: string,
  { key, way }: { key: string; way: Way },
): string => idsByKey(installation, 'reminder', course)(`${key}/${way}`);

/** The ways by which the service reminds: offered by it, and set up here. */
export async function waysOffered(installation: Pick<Installation, 'db' | 'settings'>): Promise<Way[]> {
  const rules = await reminderRules(installation);
  return ways.filter((way) => rules.ways.includes(way) && wayThere(installation.settings, way));
}

async function dueNow(installation: Installation, offered: readonly Way[]): Promise<ToWrite[]> {
  const wished = await remindersWished(installation.db);
  const courses = wished.flatMap(({ reminds, ...course }) => (reminds ? [{ ...course, reminds }] : []));
  if (courses.length === 0) return [];
  const [rules, hours] = await Promise.all([
    reminderRules(installation),
    hoursAhead(installation, new Set(courses.map(({ id }) => id))),
  ]);
  const now = installation.now().toISOString();
  return courses.flatMap((course): ToWrite[] => {
    const { measuresFor, ...chosen } = course.reminds;
    const theirs = hours.get(course.id) ?? [];
    const next = theirs.find((hour) => Date.parse(instantOf(hour)) > Date.parse(now));
    const due = [
      ...hoursDue(theirs, chosen, rules, now),
      ...measuresDueNow(measuresFor, next, chosen, { rules, now }),
    ];
    const agreed = chosen.ways.filter((way) => offered.includes(way));
    return due.flatMap((one) =>
      agreed.map((way) => ({
        ...one,
        course,
        way,
        letter: reminderLetter(installation, course.id, { ...one, way }),
      })),
    );
  });
}

/** Writes every reminder of an hour whose time has come, once each, and nothing where nobody could stop it. */
export async function remindOfHours(installation: Installation): Promise<void> {
  const offered = await waysOffered(installation);
  const address = await addressKnown(installation, installation.db);
  if (offered.length === 0 || address === null) return;
  const due = await dueNow(installation, offered);
  const written = await lettersWritten(
    installation.db,
    due.map(({ letter }) => letter),
  );
  for (const one of due) if (!written.has(one.letter)) await writeOne(installation, one, address);
}

async function writeOne(installation: Installation, one: ToWrite, address: string): Promise<void> {
  const { course, way, what, hour, key, until, letter } = one;
  const reader = await readerOf(installation, course.client);
  if (!reader) return;
  const { language = 'en', email } = reader;
  const { name: service } = await theService(installation);
  const { called, zone, measuresFor } = course.reminds;
  const to = await reachedAt(installation, course.client, way, email);
  const stop = stopLink(installation, address, course.id, way);
  const mail = reminderSays({
    ...{ what, hour, way, called, language, zone, service, to, stop },
    home: `${address}/home`,
  });
  const about = { course: course.id, what, hour: hour.id, at: hour.at, session: measuresFor, until };
  await inSharedCommit(installation, async (transaction) => {
    // Another Kith on the folder may have written it meanwhile.
    if ((await lettersWritten(transaction, [letter])).size > 0) return;
    await putInOutbox(installation, transaction, `remind-${way}`, mail, {
      id: letter,
      client: course.client,
      about: key.startsWith('measures/') ? about : { ...about, session: null },
    });
  });
}

/** Where a client is reached by a way: empty where they have given no number. */
export async function reachedAt(
  installation: Pick<Installation, 'db' | 'master'>,
  client: string,
  way: Way,
  email: string,
): Promise<string> {
  if (way === 'mail') return email;
  return (await numberOf(installation, client)) ?? '';
}

/** The number at which a client is texted; null where they have given none that can be. */
export async function numberOf(
  installation: Pick<Installation, 'db' | 'master'>,
  client: string,
): Promise<string | null> {
  const [identity, service] = await Promise.all([
    readIdentity(installation, client),
    theService(installation),
  ]);
  return identity?.phone ? numberToText(identity.phone, identity.country || service.country) : null;
}
