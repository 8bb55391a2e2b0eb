import type { Way } from '#core/reminders/choice.ts';
import { changeRows } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { idsByKey } from '#server/db/ids-by-key.ts';
import type { LetterRow } from '#server/db/tables.ts';
import { inRounds } from '#server/in-rounds.ts';
import type { Installation } from '#server/installation.ts';
import { failureKind, isOfServer, type Send } from './mail-server.ts';
import { goesNoMore } from './not-sent.ts';
import {
  isOfAlarm,
  markSent,
  openMail,
  readLetter,
  reminderKind,
  type WaitingMail,
  waitingMails,
  wayOf,
} from './outbox.ts';
import { postWords } from './words.ts';

const minute = 60_000;
const longestWait = 6 * 60 * minute;
/** A mail server that is back is found soon, whatever waits for it. */
const longestWaitForServer = 10 * minute;
const longestWaitOfAlarm = 5 * minute;
/** A reminder that could not be sent by then is not sent: what it asks for may have been done, or the day be over. */
const reminderGoesWithin = 2 * 60 * minute;
const givenUpAfter = 5 * 24 * 60 * minute;
const roundEvery = 5000;

/** @returns milliseconds to wait after this many tries; each wait is twice the one before, up to the longest */
export const waitBeforeTry = (tries: number, longest = longestWait) =>
  tries === 0 ? 0 : Math.min(longest, minute * 2 ** (tries - 1));

function longestWaitOf(row: Pick<WaitingMail, 'kind' | 'failure'>): number {
  if (isOfAlarm(row)) return longestWaitOfAlarm;
  return isOfServer(row.failure) ? longestWaitForServer : longestWait;
}

/** Also where the clock was set back since the last try: a letter about an alarm does not wait until it has caught up. */
function isDue(row: WaitingMail, now: Date, server: 'answers' | undefined): boolean {
  if (isLateReminder(row, now) || goesNoMore(row.failure)) return false;
  if (row.tried === null || (server === 'answers' && isOfServer(row.failure))) return true;
  const since = now.getTime() - Date.parse(row.tried);
  return since < 0 || since >= waitBeforeTry(row.tries, longestWaitOf(row));
}

type Given = Pick<LetterRow, 'kind' | 'sent' | 'at' | 'tries' | 'failure'>;

/**
 * `failed` once a letter could not be sent for five days, or goes no more because its time is over; until then it waits
 * and is tried again. Where no letters are sent at all it waits to be read.
 */
export function mailState(row: Given, now: Date, post: 'on' | 'off'): 'waiting' | 'sent' | 'failed' {
  if (row.sent) return 'sent';
  if (goesNoMore(row.failure)) return 'failed';
  if (row.tries === 0 && post === 'off') return 'waiting';
  const isOver = now.getTime() - Date.parse(row.at) > givenUpAfter;
  return isOver || isLateReminder(row, now) ? 'failed' : 'waiting';
}

const isLateReminder = ({ kind, at }: Pick<LetterRow, 'kind' | 'at'>, now: Date) =>
  kind === reminderKind && now.getTime() - Date.parse(at) > reminderGoesWithin;

/**
 * Sends every letter of the last five days whose turn it is, an older one would surprise more than help: those of alarms
 * first, also one that is written meanwhile. Where the mail server itself fails the others wait for the next round; where
 * it answers again, what waited for it goes at once. Two servers never send the same letter at the same time.
 */
export async function sendWaiting(
  installation: Installation,
  send: Send,
  goesOn: () => boolean = () => true,
  way: Way = 'mail',
): Promise<void> {
  const seen = new Set<string>();
  let server: 'answers' | undefined;
  while (goesOn()) {
    const row = await nextDue(installation, seen, server, way);
    if (!row) return;
    seen.add(row.id);
    const became = await sendOne(installation, row, send);
    if (became === 'sent') server = 'answers';
    else if (became !== 'taken' && isOfServer(became)) return;
  }
}

async function nextDue(
  { db, now }: Installation,
  seen: ReadonlySet<string>,
  server: 'answers' | undefined,
  way: Way,
): Promise<WaitingMail | undefined> {
  const at = now();
  const waiting = await waitingMails(db, new Date(at.getTime() - givenUpAfter), way);
  return waiting.find((row) => !seen.has(row.id) && isDue(row, at, server));
}

/** @returns what became of it: `taken` where another Kith has it in hand, or it is gone; else the kind of its failure */
async function sendOne(
  installation: Installation,
  { id, kind, tries }: Pick<WaitingMail, 'id' | 'kind' | 'tries'>,
  send: Send,
): Promise<string> {
  // No gateway tells a text that it had already from another one: where Kith ends while one is under way, it goes no more.
  const unknown = wayOf(kind) === 'text' && { failure: 'not-known' };
  const tried = { tries: tries + 1, tried: installation.now().toISOString(), ...unknown };
  const claimed = await inSharedCommit(installation, (transaction) =>
    changeRows(installation, transaction, 'letter', { id, sent: null, tries }, tried),
  );
  const row = claimed === 1 ? await readLetter(installation.db, id) : undefined;
  if (!row) return 'taken';
  try {
    await send(openMail(installation.master, row), idsByKey(installation, 'message', '')(id), row);
  } catch (error) {
    const failure = failureKind(error);
    await fail(installation, row, failure);
    return failure;
  }
  await markSent(installation, row);
  return 'sent';
}

async function fail(installation: Installation, { id, kind }: LetterRow, failure: string): Promise<void> {
  await inSharedCommit(installation, (transaction) =>
    changeRows(installation, transaction, 'letter', { id }, { failure }),
  );
  installation.log.warn({ kind, failure }, postWords.en.letterNotSent);
}

/** One way by which letters go, while it is open. */
export interface Sending {
  way: Way;
  send: Send;
  close: () => void;
}

/** Sends a letter that was just written at once, as an administrator tries it. @returns the kind of its failure, or `sent` */
export const sendAtOnce = (installation: Installation, id: string, { way, send }: Sending): Promise<string> =>
  sendOne(installation, { id, kind: `trial-${way}`, tries: 0 }, send);

/** Takes letters from the outbox while Kith runs, by each way that is set up. @returns how to stop, after the last one */
export function startPost(installation: Installation, sendings: readonly Sending[]): () => Promise<void> {
  const { log } = installation;
  let state: 'open' | 'closing' = 'open';
  const rounds = sendings.map(({ way, send }) =>
    inRounds(roundEvery, () => sendWaiting(installation, send, () => state === 'open', way), {
      log,
      failed: 'post failed',
    }),
  );
  return async () => {
    state = 'closing';
    for (const one of rounds) await one.stop();
    for (const { close } of sendings) close();
  };
}
