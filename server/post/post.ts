import { changeRows } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { LetterRow } from '#server/db/tables.ts';
import { inRounds } from '#server/in-rounds.ts';
import type { Installation } from '#server/installation.ts';
import { failureKind, mailServer, type Send } from './mail-server.ts';
import { markSent, openMail, reminderKind, waitingMails } from './outbox.ts';

const minute = 60_000;
const longestWait = 6 * 60 * minute;
/** A reminder that could not be sent by then is not sent: what it asks for may have been done, or the day be over. */
const reminderGoesWithin = 2 * 60 * minute;
const givenUpAfter = 5 * 24 * 60 * minute;
const roundEvery = 5000;

/** @returns milliseconds to wait after this many tries; each wait is twice the one before, up to six hours */
export const waitBeforeTry = (tries: number) =>
  tries === 0 ? 0 : Math.min(longestWait, minute * 2 ** (tries - 1));

/** Also where the clock was set back since the last try: a letter about an alarm does not wait until it has caught up. */
const isDue = (since: number, tries: number) => since < 0 || since >= waitBeforeTry(tries);

/** `failed` once a letter could not be sent for five days; until then it waits and is tried again. */
export function mailState(
  row: Pick<LetterRow, 'sent' | 'at' | 'tries'>,
  now: Date,
): 'waiting' | 'sent' | 'failed' {
  if (row.sent) return 'sent';
  return row.tries > 0 && now.getTime() - Date.parse(row.at) > givenUpAfter ? 'failed' : 'waiting';
}

const isLateReminder = ({ kind, at }: LetterRow, now: Date) =>
  kind === reminderKind && now.getTime() - Date.parse(at) > reminderGoesWithin;

/** Sends every letter of the last five days whose turn it is: an older one would surprise more than help. Two servers never send the same letter at the same time. */
export async function sendWaiting(installation: Installation, send: Send): Promise<void> {
  const now = installation.now();
  const since = new Date(now.getTime() - givenUpAfter);
  const due = (await waitingMails(installation.db, since)).filter(
    (row) =>
      !isLateReminder(row, now) &&
      (row.tried === null || isDue(now.getTime() - Date.parse(row.tried), row.tries)),
  );
  for (const row of due) {
    if (!(await claim(installation, row))) continue;
    try {
      await send(openMail(installation.master, row));
    } catch (error) {
      await fail(installation, row, failureKind(error));
      continue;
    }
    await markSent(installation, row);
  }
}

async function claim(installation: Installation, { id, tries }: LetterRow): Promise<boolean> {
  const tried = { tries: tries + 1, tried: installation.now().toISOString() };
  const claimed = await inSharedCommit(installation, (transaction) =>
    changeRows(installation, transaction, 'letter', { id, sent: null, tries }, tried),
  );
  return claimed === 1;
}

async function fail(installation: Installation, { id, kind }: LetterRow, failure: string): Promise<void> {
  await inSharedCommit(installation, (transaction) =>
    changeRows(installation, transaction, 'letter', { id }, { failure }),
  );
  installation.log.warn({ kind, failure }, 'letter not sent');
}

/** Takes letters from the outbox while Kith runs, when KITH_SMTP_URL is set. @returns how to stop, after the last one */
export function startPost(installation: Installation): () => Promise<void> {
  if (!installation.settings.smtp) return async () => {};
  const server = mailServer(installation.settings.smtp);
  const { log } = installation;
  const rounds = inRounds(roundEvery, () => sendWaiting(installation, server.send), {
    log,
    failed: 'post failed',
  });
  return async () => {
    await rounds.stop();
    server.close();
  };
}
