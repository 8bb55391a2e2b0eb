import { createTransport } from 'nodemailer';
import type { LetterRow } from '#server/db/tables.ts';
import { failureOf } from '#server/failure.ts';
import { type Installation, oneService } from '#server/installation.ts';
import { type Mail, markSent, openMail, waitingMails } from './outbox.ts';

const minute = 60_000;
const longestWait = 6 * 60 * minute;
const givenUpAfter = 5 * 24 * 60 * minute;
const roundEvery = 5000;

/** @returns milliseconds to wait after this many tries; each wait is twice the one before, up to six hours */
export const waitBeforeTry = (tries: number) =>
  tries === 0 ? 0 : Math.min(longestWait, minute * 2 ** (tries - 1));

/** `failed` once a letter could not be sent for five days; until then it waits and is tried again. */
export function mailState(
  row: Pick<LetterRow, 'sent' | 'at' | 'tries'>,
  now: Date,
): 'waiting' | 'sent' | 'failed' {
  if (row.sent) return 'sent';
  return row.tries > 0 && now.getTime() - Date.parse(row.at) > givenUpAfter ? 'failed' : 'waiting';
}

const kinds: Record<string, string> = {
  EAUTH: 'sign-in-refused',
  ENOAUTH: 'sign-in-refused',
  EENVELOPE: 'address-refused',
  EMESSAGE: 'letter-refused',
  ETLS: 'not-secure',
  EDNS: 'unreachable',
  ECONNECTION: 'unreachable',
  ESOCKET: 'unreachable',
  ETIMEDOUT: 'unreachable',
};

/** Only the kind of a failure is kept: what a mail server says may name people. */
function failureKind(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return kinds[code] ?? 'not-sent';
}

/** Sends one letter, or throws. */
export type Send = (letter: Mail) => Promise<void>;

/**
 * Sending through a mail server. Letters come from `?from=` in KITH_SMTP_URL, else from the name it signs in with.
 */
export function mailServer(smtp: string): { send: Send; close: () => void } {
  const url = new URL(smtp);
  const name = decodeURIComponent(url.username);
  const from = url.searchParams.get('from') ?? (name.includes('@') ? name : `kith@${url.hostname}`);
  url.searchParams.delete('from');
  const transport = createTransport({
    url: url.href,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({ from, to, subject, text });
    },
    close: () => transport.close(),
  };
}

/** Sends every letter of the last five days whose turn it is: an older one would surprise more than help. Two servers never send the same letter at the same time. */
export async function sendWaiting(installation: Installation, send: Send): Promise<void> {
  const now = installation.now();
  const since = new Date(now.getTime() - givenUpAfter);
  const due = (await waitingMails(installation.db, since)).filter(
    (row) => row.tried === null || now.getTime() - Date.parse(row.tried) >= waitBeforeTry(row.tries),
  );
  for (const row of due) {
    if (!(await claim(installation, row))) continue;
    try {
      await send(openMail(installation.master, row));
    } catch (error) {
      await fail(installation, row, failureKind(error));
      continue;
    }
    await markSent(installation.db, installation.master, row, installation.now());
  }
}

async function claim(installation: Installation, row: LetterRow): Promise<boolean> {
  const claimed = await installation.db
    .updateTable('letter')
    .set({ tries: row.tries + 1, tried: installation.now().toISOString() })
    .where('service', '=', oneService)
    .where('id', '=', row.id)
    .where('sent', 'is', null)
    .where('tries', '=', row.tries)
    .executeTakeFirst();
  return claimed.numUpdatedRows === 1n;
}

async function fail(installation: Installation, row: LetterRow, failure: string): Promise<void> {
  await installation.db
    .updateTable('letter')
    .set({ failure })
    .where('service', '=', oneService)
    .where('id', '=', row.id)
    .execute();
  installation.log.warn({ kind: row.kind, failure }, 'letter not sent');
}

/** Takes letters from the outbox while Kith runs, when KITH_SMTP_URL is set. @returns how to stop, after the last one */
export function startPost(installation: Installation): () => Promise<void> {
  if (!installation.settings.smtp) return async () => {};
  const server = mailServer(installation.settings.smtp);
  let round = Promise.resolve();
  let state: 'idle' | 'sending' = 'idle';
  const sendRound = () => {
    if (state === 'sending') return;
    state = 'sending';
    round = sendWaiting(installation, server.send)
      .catch((error: unknown) => installation.log.error(failureOf(error), 'post failed'))
      .then(() => {
        state = 'idle';
      });
  };
  const timer = setInterval(sendRound, roundEvery);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await round;
    server.close();
  };
}
