import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { isReminderDue } from '#core/trackers/reminder-due.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { summaryIn } from '#server/lists/summary-row.ts';
import { addressKnown } from '#server/post/address.ts';
import { reminderTo } from '#server/post/mails.ts';
import { putInOutbox, reminderKind } from '#server/post/outbox.ts';
import { findService } from '#server/service/name-and-zone.ts';

/** One letter for each client and time of a day, whichever Kith on the folder writes it, and however often it looks. */
function letterFor(course: string, day: string, at: string): string {
  const bytes = createHash('sha256').update(`${course}/${day}/${at}`).digest('hex');
  return `${bytes.slice(0, 8)}-${bytes.slice(8, 12)}-8${bytes.slice(13, 16)}-8${bytes.slice(17, 20)}-${bytes.slice(20, 32)}`;
}

interface Due {
  client: string;
  letter: string;
}

async function dueNow(installation: Installation, zone: string): Promise<Due[]> {
  const here = Temporal.Instant.fromEpochMilliseconds(installation.now().getTime()).toZonedDateTimeISO(zone);
  const [day, time] = [
    here.toPlainDate().toString(),
    here.toPlainTime().toString({ smallestUnit: 'minute' }),
  ];
  const rows = await installation.db
    .selectFrom('course')
    .select(['id', 'client', 'summary'])
    .where('service', '=', oneService)
    .execute();
  return rows.flatMap((row) =>
    (summaryIn(row).reminders ?? [])
      .filter((one) => isReminderDue(one, { day, time }))
      .map(({ at }) => ({ client: row.client, letter: letterFor(row.id, day, at) })),
  );
}

/** Writes every reminder whose time has come, once each. A client who has no account is not written to. */
export async function sendReminders(installation: Installation): Promise<void> {
  const service = await findService(installation.db);
  if (!service) return;
  const due = new Map((await dueNow(installation, service.zone)).map((one) => [one.letter, one]));
  for (const one of due.values()) await writeOne(installation, one);
}

async function writeOne(installation: Installation, { client, letter }: Due): Promise<void> {
  const { db, signIn } = installation;
  const written = await db
    .selectFrom('letter')
    .select('id')
    .where('service', '=', oneService)
    .where('id', '=', letter)
    .executeTakeFirst();
  if (written) return;
  const row = await db
    .selectFrom('client')
    .select('account')
    .where('service', '=', oneService)
    .where('id', '=', client)
    .executeTakeFirst();
  if (!row?.account) return;
  const holder = await signIn.holderOf(row.account);
  if (!holder) return;
  await inSharedCommit(installation, async (transaction) => {
    const address = await addressKnown(installation, transaction);
    const mail = reminderTo(holder, address === null ? null : `${address}/home`);
    await putInOutbox(installation, transaction, reminderKind, mail, letter);
  });
}
