import { Temporal } from 'temporal-polyfill';
import { isReminderDue } from '#core/trackers/reminder-due.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { idsByKey } from '#server/db/ids-by-key.ts';
import type { Installation } from '#server/installation.ts';
import { addressKnown } from '#server/post/address.ts';
import { reminderTo } from '#server/post/mails.ts';
import { lettersWritten, putInOutbox, reminderKind } from '#server/post/outbox.ts';
import { findService } from '#server/service/name-and-zone.ts';
import { readerOf } from './reader.ts';
import { remindersWished } from './wished.ts';

/** A letter for one client and time of a day: the same whichever Kith on the folder writes it, and however often it looks. */
interface Due {
  client: string;
  letter: string;
}

async function dueNow(installation: Installation, zone: string): Promise<Due[]> {
  const now = installation.now().toISOString();
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
  const day = here.toPlainDate().toString();
  const time = here.toPlainTime().toString({ smallestUnit: 'minute' });
  const wished = await remindersWished(installation.db);
  return wished.flatMap(({ id, client, reminders }) =>
    reminders
      .filter((one) => isReminderDue(one, { day, time }))
      .map(({ at }) => ({ client, letter: idsByKey(installation, 'reminder', id)(`${day}/${at}`) })),
  );
}

/** Writes every reminder whose time has come, once each. A client who has no account is not written to. */
export async function sendReminders(installation: Installation): Promise<void> {
  const service = await findService(installation.db);
  if (!service) return;
  const due = new Map((await dueNow(installation, service.zone)).map((one) => [one.letter, one]));
  const written = await lettersWritten(installation.db, [...due.keys()]);
  for (const one of due.values()) if (!written.has(one.letter)) await writeOne(installation, one);
}

async function writeOne(installation: Installation, { client, letter }: Due): Promise<void> {
  const reader = await readerOf(installation, client);
  if (!reader) return;
  await inSharedCommit(installation, async (transaction) => {
    const address = await addressKnown(installation, transaction);
    const mail = reminderTo(reader, address === null ? null : `${address}/home`);
    await putInOutbox(installation, transaction, reminderKind, mail, { id: letter, client });
  });
}
