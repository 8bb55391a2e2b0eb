import type { Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import type { Way } from '#core/reminders/choice.ts';
import { addRow, changeRows } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { inBatches } from '#server/db/in-batches.ts';
import { seal, unseal } from '#server/db/seal.ts';
import { type LetterRow, oneService, type Tables } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { type RemindedOf, remindedOf } from './reminded-of.ts';

/** A letter waits in the outbox until the post takes it; without a post an administrator can read and copy it. */
const letterShape = z.object({
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  link: z.string().nullable(),
  /** A file that goes with it, in base64: read by nobody here. */
  file: z.object({ name: z.string(), type: z.string(), base64: z.string() }).optional(),
  /** Of a reminder: the address at which one press ends them, and whether an e-mail names who it comes from. */
  ends: z.object({ at: z.string(), sender: z.enum(['named', 'unnamed']) }).optional(),
});
export type Mail = z.output<typeof letterShape>;

/** As it lies in the outbox: with the client because of whom it was written, so that it goes when they are erased. */
const keptShape = letterShape.extend({ client: z.string().optional(), about: remindedOf.optional() });

/** Its id, where whoever writes it has to know it, and the client because of whom it is written, where it names none. */
interface Kept {
  id?: string;
  client?: string | undefined;
  /** What it reminds of: it is looked at once more before it goes. */
  about?: RemindedOf | undefined;
}

/** Reminders of a diary: one that could not go at its time goes no more. */
export const reminderKind = 'reminder';

/** The way by which a kind of letter goes. */
export const wayOf = (kind: string): Way => (kind.endsWith('-text') ? 'text' : 'mail');

/** A letter about a client to somebody they agreed to. */
export const letterToOtherKind = 'letter-to-other';

const ofAlarms: ReadonlySet<string> = new Set(['alarm', 'alarm-up', 'alarm-adult']);

/** A letter because somebody waits for help: it goes before all others, and is tried again sooner. */
export const isOfAlarm = ({ kind }: Pick<LetterRow, 'kind'>): boolean => ofAlarms.has(kind);

const placeOf = (id: string) => `letter/${id}`;

/** Writes a letter in the caller's transaction; it is sent after that commits. */
export async function putInOutbox(
  to: Grower,
  transaction: Writing,
  kind: string,
  letter: Mail,
  { id = newId(), client, about }: Kept = {},
): Promise<void> {
  await addRow(to, transaction, 'letter', {
    service: oneService,
    id,
    kind,
    sealed: seal(to.master, placeOf(id), JSON.stringify({ ...letter, client, about })),
    at: to.now().toISOString(),
    sent: null,
    tries: 0,
    tried: null,
    failure: null,
  });
}

/** Which of these letters are written, sent or not. */
export async function lettersWritten(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const written = new Set<string>();
  for (const some of inBatches(ids)) {
    const rows = await db
      .selectFrom('letter')
      .select('id')
      .where('service', '=', oneService)
      .where('id', 'in', some)
      .execute();
    for (const { id } of rows) written.add(id);
  }
  return written;
}

/** Which of these letters the post has tried to send in vain and has not sent since. */
export async function lettersStopped(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('letter')
    .select('id')
    .where('service', '=', oneService)
    .where('id', 'in', ids)
    .where('sent', 'is', null)
    .where('failure', 'is not', null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Writes a letter by itself, where nothing else is written with it. */
export const sendLater = (installation: Installation, kind: string, letter: Mail): Promise<void> =>
  inSharedCommit(installation, (transaction) => putInOutbox(installation, transaction, kind, letter));

/** A letter that waits, without its words. */
export type WaitingMail = Pick<LetterRow, 'id' | 'kind' | 'at' | 'tries' | 'tried' | 'failure'>;

/** What waits to go by a way and was written since: what an alarm is about first, then the oldest. */
export async function waitingMails(
  db: Kysely<Tables>,
  since: Date,
  way: Way = 'mail',
): Promise<WaitingMail[]> {
  const rows = await db
    .selectFrom('letter')
    .select(['id', 'kind', 'at', 'tries', 'tried', 'failure'])
    .where('service', '=', oneService)
    .where('sent', 'is', null)
    .where('at', '>=', since.toISOString())
    .orderBy('at')
    .execute();
  return rows
    .filter(({ kind }) => wayOf(kind) === way)
    .toSorted((one, other) => Number(isOfAlarm(other)) - Number(isOfAlarm(one)));
}

/** The whole of a letter, unless it is gone since. */
export const readLetter = (db: Kysely<Tables>, id: string): Promise<LetterRow | undefined> =>
  db
    .selectFrom('letter')
    .selectAll()
    .where('service', '=', oneService)
    .where('id', '=', id)
    .executeTakeFirst();

/** After a letter has gone, only whom it went to and its subject are kept: a link in it still opens something. */
export async function markSent(installation: Installation, row: LetterRow): Promise<void> {
  const { master, now } = installation;
  const { to, subject, client, about } = openKept(master, row);
  const letter: Mail = { to, subject, text: '', link: null };
  const sealed = seal(master, placeOf(row.id), JSON.stringify({ ...letter, client, about }));
  const gone = { sent: now().toISOString(), failure: null, sealed };
  await inSharedCommit(installation, (transaction) =>
    changeRows(installation, transaction, 'letter', { id: row.id }, gone),
  );
}

const openKept = (master: Buffer, row: LetterRow) =>
  keptShape.parse(JSON.parse(unseal(master, placeOf(row.id), row.sealed)));

export const openMail = (master: Buffer, row: LetterRow): Mail => letterShape.parse(openKept(master, row));

/** The client because of whom a letter was written; undefined for one about nobody’s therapy, or written before 0.3. */
export const clientOfLetter = (master: Buffer, row: LetterRow): string | undefined =>
  openKept(master, row).client;

/** What a letter reminds of; undefined of every other. */
export const aboutOf = (master: Buffer, row: LetterRow): RemindedOf | undefined =>
  openKept(master, row).about;
