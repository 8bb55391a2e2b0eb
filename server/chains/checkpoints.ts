import type { CheckpointRow } from '#server/db/tables.ts';
import { oneService } from '#server/db/tables.ts';
import { type CheckpointLine, digestOf, type Heads, statementOf, withHeads } from './checkpoint-line.ts';
import {
  type CheckpointBody,
  checkpointHead,
  hashOfCheckpoint,
  insertCheckpoint,
  lineOf,
} from './checkpoint-rows.ts';
import { everSeen, type Seen } from './ever-seen.ts';
import { inSharedCommit } from './shared-commits.ts';
import { chartOfChain, type Head, knowCheckpoint, knownCheckpoint } from './signed-heads.ts';
import { signedBy } from './signing-key.ts';
import type { Grower, Writer, Writing } from './writing.ts';

type Checkpointer = Writer & Pick<Grower, 'now'>;

/** What a checkpoint found. */
export interface Checkpointed {
  line: CheckpointLine;
  /** Chains of which the file beside the database has seen more than is in it. */
  missing: string[];
}

/**
 * Writes down how much there is, in the database and in the file beside it; where nothing has changed since the last
 * one, that one stands. What the file has seen and the database has lost stays in every checkpoint from then on.
 */
export async function writeCheckpoint(to: Checkpointer): Promise<Checkpointed> {
  if (!(await checkpointHead(to.db))) to.headsFile.expectFirst();
  const { row, heads, missing, file } = await inSharedCommit(to, async (transaction) => {
    const file = to.headsFile.read();
    const seen = await everSeen(to, transaction, file);
    const notes = [
      ...(seen.last && !file.isThere ? ['file-was-gone' as const] : []),
      ...(seen.fileIs === 'changed' ? ['file-was-changed' as const] : []),
    ];
    const moved = [...seen.heads].filter(([chain, { seq }]) => seen.told.get(chain)?.seq !== seq);
    const isDue = moved.length > 0 || notes.length > 0 || seen.parted.length > 0;
    const standing = isDue ? undefined : seen.last;
    return { ...seen, file, row: standing ?? (await insert(to, transaction, seen, moved, notes)) };
  });
  knowCheckpoint(to.signing, row);
  const line = withHeads(lineOf(row), heads);
  to.headsFile.begin(line, file);
  return { line, missing };
}

async function insert(
  to: Checkpointer,
  transaction: Writing,
  { last, heads, held, parted }: Seen,
  moved: readonly (readonly [string, Pick<Head, 'seq' | 'hash'>])[],
  notes: NonNullable<CheckpointBody['notes']>,
): Promise<CheckpointRow> {
  const holds = !last || held + moved.length > 2 * heads.size + 100 ? 'all' : 'moved';
  const body: CheckpointBody = {
    service: to.signing.name,
    ...countOf(heads),
    digest: digestOf(heads),
    holds,
    heads: Object.fromEntries(
      (holds === 'all' ? [...heads] : moved).map(([chain, { seq, hash }]) => [chain, [seq, hash]]),
    ),
    ...(parted.length > 0 ? { parted: parted.map(({ chain, seq, hash }) => [chain, seq, hash]) } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  };
  // Where checkpoints were taken out, the numbers go on after those that were signed for, so that the gap stays.
  const signedFor = [(await checkpointHead(transaction))?.seq ?? 0, knownCheckpoint(to.signing)?.seq ?? 0];
  const before = Math.max(last?.seq ?? 0, ...signedFor);
  const unhashed = {
    service: oneService,
    seq: before + 1,
    at: to.now().toISOString(),
    body: JSON.stringify(body),
    prev: last?.hash ?? '',
  };
  const hashed = { ...unhashed, hash: hashOfCheckpoint(unhashed) };
  const signature = signedBy(to.signing, statementOf(lineOf({ ...hashed, signature: '' })));
  const row = { ...hashed, signature };
  await insertCheckpoint(to.signing, transaction, row);
  return row;
}

function countOf(heads: Heads): { courses: number; facts: number; entries: number } {
  const counted = { courses: 0, facts: 0, entries: 0 };
  for (const [chain, { seq }] of heads) {
    const chart = chartOfChain(chain);
    if (chart?.table === 'course') counted.courses += 1;
    if (chart) counted.facts += seq;
    else counted.entries += seq;
  }
  return counted;
}
