import { isGenuine, statementOf } from '#server/chains/checkpoint-line.ts';
import {
  bodyOf,
  type CheckpointBody,
  checkpointHead,
  checkpointRows,
  hashOfCheckpoint,
  lineOf,
} from '#server/chains/checkpoint-rows.ts';
import type { Claims } from '#server/chains/claims.ts';
import type { HeadsRead } from '#server/chains/heads-file.ts';
import { openedOrNone } from '#server/chains/opened-or-none.ts';
import { isSigned, isThatCheckpoint, type SignedHead, signedAfter } from '#server/chains/signed-heads.ts';
import { isSignedBy } from '#server/chains/signing-key.ts';
import { inOneLook } from '#server/db/engine.ts';
import { type CheckpointRow, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { missingBetween, type Wrong } from './found.ts';
import { words } from './words.ts';

const table = 'checkpoint';
const day = (at: string) => at.slice(0, 16).replace('T', ' ');

/** The checkpoints in the database: their chain, their signatures, their end. What they have seen goes to the claims. */
export async function checkCheckpoints(
  installation: Installation,
  claims: Claims,
): Promise<{ wrong: Wrong[]; rows: Map<number, CheckpointRow>; notes: string[] }> {
  // In one look: a running Kith may write another checkpoint between two.
  const { rows, head } = await inOneLook(installation.db, async (look) => ({
    rows: await checkpointRows(look),
    head: await checkpointHead(look),
  }));
  const wrong: Wrong[] = [];
  const notes: string[] = [];
  let before: CheckpointRow | undefined;
  for (const row of rows) {
    const named = (says: string) => wrong.push({ table, row: String(row.seq), says });
    wrong.push(...missingRows((before?.seq ?? 0) + 1, row.seq));
    if (row.service !== oneService) named(words.row.moved);
    if (row.prev !== (before?.hash ?? '')) named(words.row.doesNotFollow);
    before = row;
    const body = openedOrNone(() => bodyOf(row));
    if (!body || !isAsSigned(installation, row)) named(words.row.changedAfterSigning);
    else notes.push(...toClaims(row, body, claims));
  }
  wrong.push(...checkEnd(installation, rows, head));
  return { wrong, rows: new Map(rows.map((row) => [row.seq, row])), notes };
}

function missingRows(from: number, to: number): Wrong[] {
  const missing = missingBetween(from, to);
  if (!missing) return [];
  const { which, verb } = missing;
  return [{ table, row: which, says: verb === 'is' ? words.row.missing : words.row.areMissing }];
}

function isAsSigned({ signing }: Installation, row: CheckpointRow): boolean {
  const { signature, ...said } = lineOf(row);
  return hashOfCheckpoint(row) === row.hash && isSignedBy(signing, statementOf(said), signature);
}

function toClaims(
  { at }: CheckpointRow,
  { heads, parted = [], notes = [] }: CheckpointBody,
  claims: Claims,
): string[] {
  const by = words.checkpoints.one(day(at));
  for (const [chain, [seq, hash]] of Object.entries(heads)) claims.add({ chain, seq, hash }, by);
  for (const [chain, seq, hash] of parted)
    claims.add({ chain, seq, hash }, words.checkpoints.inFileBefore(by));
  const said = { 'file-was-gone': words.notes.fileWasGone, 'file-was-changed': words.notes.fileWasChanged };
  return notes.map((note) => said[note](day(at)));
}

/** Whether the last checkpoint is the one that was signed as the last. In a new folder there may be none yet. */
function checkEnd(
  { signing }: Installation,
  rows: readonly CheckpointRow[],
  head: SignedHead | undefined,
): Wrong[] {
  const last = rows.at(-1);
  if (!head) return last ? [{ table, says: words.checkpoints.endNotSigned }] : [];
  if (!isSigned(signing, head)) return [{ table, says: words.checkpoints.endNotSigned }];
  if (rows.length === 0) return [{ table, says: words.checkpoints.allGone }];
  const after = missingRows((last?.seq ?? 0) + 1, head.seq + 1);
  if (after.length > 0 || last?.hash === head.hash) return after;
  return [{ table, says: words.checkpoints.endNotSigned }];
}

/**
 * Whether each checkpoint is there after which a chain or a chart says that it was signed. Where one is not, what is
 * here was put back in part from an older copy.
 */
export async function checkSignedAfter({ db }: Installation): Promise<Wrong[]> {
  const chains = await db.selectFrom('chain').select(['name', 'signature']).execute();
  const charts = await db.selectFrom('course').select(['id', 'signature']).execute();
  const groups = await db.selectFrom('group_chart').select(['id', 'signature']).execute();
  const referrals = await db.selectFrom('referral').select(['id', 'signature']).execute();
  // Read last: a running Kith writes a checkpoint together with the ends that tell of it.
  const rows = new Map((await checkpointRows(db)).map(({ seq, hash }) => [seq, hash]));
  const told = new Map<number, string[]>();
  const ends = [
    ...chains.map(({ name, signature }) => ({ by: words.checkpoints.ofChain(name), signature })),
    ...charts.map(({ id, signature }) => ({ by: words.checkpoints.ofCourse(id), signature })),
    ...groups.map(({ id, signature }) => ({ by: words.checkpoints.ofGroup(id), signature })),
    ...referrals.map(({ id, signature }) => ({ by: words.checkpoints.ofReferral(id), signature })),
  ];
  for (const { by, signature } of ends) {
    const after = signedAfter(signature);
    if (!after || isThatCheckpoint(after, rows.get(after.seq) ?? '')) continue;
    told.set(after.seq, [...(told.get(after.seq) ?? []), by]);
  }
  return [...told].map(([seq, by]) => ({ table, row: String(seq), says: words.checkpoints.signedAfter(by) }));
}

/**
 * A file of checkpoint lines, the one beside the database or one kept elsewhere: that this service signed each, and that
 * the database still has each checkpoint. What they have seen goes to the claims.
 */
export function checkLines(
  { signing }: Installation,
  { lines }: HeadsRead,
  rows: ReadonlyMap<number, CheckpointRow>,
  claims: Claims,
  file: string,
): string[] {
  const wrong: string[] = [];
  for (const [number, line] of lines) {
    const at = `line ${number} of ${file}`;
    if (line === 'unreadable') wrong.push(words.line.noLine(at));
    else if ('head' in line) {
      if (isSigned(signing, line.head)) claims.add(line.head, `the file ${file}`);
      else wrong.push(words.line.notSigned(at));
    } else if (!isGenuine(signing, line.checkpoint)) {
      wrong.push(words.line.notSigned(at));
    } else {
      const { checkpoint } = line;
      const kept = rows.get(checkpoint.number);
      const on = `${words.checkpoints.one(day(checkpoint.at))} (${at})`;
      if (!kept) wrong.push(words.line.notInDatabase(on));
      else if (kept.hash !== checkpoint.hash) wrong.push(words.line.another(on));
      claims.addAll(checkpoint, on);
    }
  }
  return wrong;
}
