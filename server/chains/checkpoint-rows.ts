import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { CheckpointRow, Tables } from '#server/db/tables.ts';
import { oneService } from '#server/db/tables.ts';
import type { CheckpointLine, Heads } from './checkpoint-line.ts';
import {
  checkpointChain,
  isSigned,
  knowCheckpoint,
  knownCheckpoint,
  type SignedHead,
  signedAfter,
  signHeads,
} from './signed-heads.ts';
import type { SigningKey } from './signing-key.ts';
import type { Writing } from './writing.ts';

/** A checkpoint as the database keeps it. */
export interface CheckpointBody {
  /** The name of the signing key. */
  service: string;
  courses: number;
  facts: number;
  entries: number;
  digest: string;
  /** `all` heads, or only those that `moved` since the checkpoint before. */
  holds: 'all' | 'moved';
  heads: Record<string, [seq: number, hash: string]>;
  /** What the file beside the database had seen, and is another in it or no longer there: kept, so that it stays found. */
  parted?: [chain: string, seq: number, hash: string][];
  /** What was not as it should be when it was written: the file was gone, or held what this service had not signed. */
  notes?: ('file-was-gone' | 'file-was-changed')[];
}

export const bodyOf = (row: Pick<CheckpointRow, 'body'>) => JSON.parse(row.body) as CheckpointBody;

export function hashOfCheckpoint({
  service,
  seq,
  at,
  body,
  prev,
}: Omit<CheckpointRow, 'hash' | 'signature'>) {
  return createHash('sha256')
    .update(JSON.stringify([service, seq, at, body, prev]))
    .digest('hex');
}

/** The line of a checkpoint, as it was signed. */
export function lineOf(row: CheckpointRow): CheckpointLine {
  const { service, courses, facts, entries, digest } = bodyOf(row);
  const { seq: number, at, hash, signature } = row;
  const said = { kith: 'checkpoint', version: 1, service } as const;
  return { ...said, number, at, courses, facts, entries, digest, hash, signature };
}

export async function checkpointRows(db: Kysely<Tables>): Promise<CheckpointRow[]> {
  return db.selectFrom('checkpoint').selectAll().orderBy('service').orderBy('seq').execute();
}

/** The last checkpoint, and every head as the checkpoints told them. */
export interface Told {
  last?: CheckpointRow;
  heads: Heads;
  /** How many heads the checkpoints hold from the last one on that holds all. */
  held: number;
}

/** Gathers what the checkpoints told from the newest back to the last one that holds all. */
export function gather(newestFirst: Iterable<CheckpointRow>): Told {
  const rows: CheckpointRow[] = [];
  for (const row of newestFirst) {
    rows.unshift(row);
    if (bodyOf(row).holds === 'all') break;
  }
  const told = rows.flatMap((row) => Object.entries(bodyOf(row).heads));
  return {
    last: rows.at(-1),
    heads: new Map(told.map(([chain, [seq, hash]]) => [chain, { seq, hash }])),
    held: told.length,
  };
}

/** What the checkpoints in the database tell. */
export async function lastTold(db: Kysely<Tables>): Promise<Told> {
  const rows: CheckpointRow[] = [];
  for (;;) {
    const row = await rowBefore(db, rows.at(-1)?.seq);
    if (row) rows.push(row);
    if (!row || bodyOf(row).holds === 'all') return gather(rows);
  }
}

const rowBefore = (db: Kysely<Tables>, seq = Number.MAX_SAFE_INTEGER) =>
  db
    .selectFrom('checkpoint')
    .selectAll()
    .where('service', '=', oneService)
    .where('seq', '<', seq)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();

/** Where the checkpoints end, as it was signed; none where the first is yet to be written. */
export function checkpointHead(db: Kysely<Tables>): Promise<SignedHead | undefined> {
  return db
    .selectFrom('chain')
    .select((row) => [row.ref('name').as('chain'), 'seq', 'hash', 'signature'])
    .where('service', '=', oneService)
    .where('name', '=', checkpointChain)
    .executeTakeFirst();
}

const endsOfChains = (db: Kysely<Tables>): Promise<SignedHead[]> =>
  db
    .selectFrom('chain')
    .select((row) => [row.ref('name').as('chain'), 'seq', 'hash', 'signature'])
    .where('service', '=', oneService)
    .execute();

/** What is signed from now on says after which checkpoint: the last one that any chain of the service tells of. */
export async function learnCheckpoint(signing: SigningKey, db: Kysely<Tables>): Promise<void> {
  for (const head of await endsOfChains(db)) {
    const after = head.chain === checkpointChain ? head : signedAfter(head.signature);
    if (after && after.seq > (knownCheckpoint(signing)?.seq ?? 0) && isSigned(signing, head))
      knowCheckpoint(signing, after);
  }
}

/**
 * Writes a checkpoint, and signs that it is the last one. Every chain of the service is signed anew with it, to say that
 * it was there: the checkpoint is taken out, or put back, with all of them or not at all.
 */
export async function insertCheckpoint(
  signing: SigningKey,
  transaction: Writing,
  row: CheckpointRow,
): Promise<void> {
  await transaction.insertInto('checkpoint').values(row).execute();
  const { seq, hash } = row;
  const chains = (await endsOfChains(transaction)).filter(({ chain }) => chain !== checkpointChain);
  // What this service did not sign is not signed now either.
  const ends = [{ chain: checkpointChain, seq, hash }, ...chains.filter((head) => isSigned(signing, head))];
  for (const { chain: name, signature, ...end } of signHeads(signing, ends, row)) {
    await transaction
      .insertInto('chain')
      .values({ service: oneService, name, key: '', ...end, signature })
      .onConflict((same) => same.columns(['service', 'name']).doUpdateSet({ ...end, signature }))
      .execute();
  }
}
