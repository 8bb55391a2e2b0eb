import { engineOf } from '#server/db/engine.ts';
import { onTheDisk } from '#server/db/on-the-disk.ts';
import type { Db } from '#server/db/tables.ts';
import { signGrown } from './entries.ts';
import { type Head, type SignedHead, signHeads } from './signed-heads.ts';
import type { Writer, Writing } from './writing.ts';

/** What is to be written, in a transaction it may share. It may be undone and run again, so it does nothing else. */
type Work = (transaction: Writing, signed: readonly SignedHead[]) => Promise<unknown>;

interface Waiting {
  work: Work;
  /** Heads that are known before the work is done, and are signed for it. */
  heads: readonly Head[];
  done: (value: unknown) => void;
  failed: (error: unknown) => void;
}

const queues = new WeakMap<Db, Waiting[]>();

/**
 * Runs a work in a transaction, and is done when that is durable. Works that wait at the same moment share one
 * transaction, and so one wait for the disk and one signature; where one of them fails, all are undone and each is done
 * alone, so that none is lost or spoiled by another.
 * @param heads of charts that the work makes longer; the work is handed them signed
 */
export function inSharedCommit<Result>(
  to: Writer,
  work: (transaction: Writing, signed: readonly SignedHead[]) => Promise<Result>,
  heads: readonly Head[] = [],
): Promise<Result> {
  return new Promise<Result>((done, failed) => {
    const waiting: Waiting = { work, heads, done: done as Waiting['done'], failed };
    const queue = queues.get(to.db);
    if (queue) {
      queue.push(waiting);
      return;
    }
    queues.set(to.db, [waiting]);
    setImmediate(() => void commit(to));
  });
}

async function commit(to: Writer): Promise<void> {
  const waiting = queues.get(to.db) ?? [];
  queues.delete(to.db);
  const works = signed(to, waiting);
  if (works.length === 1 || !(await allAtOnce(to, works))) {
    for (const one of works) await alone(to, one);
  }
}

interface Ready extends Waiting {
  signed: readonly SignedHead[];
}

function signed({ signing }: Writer, waiting: readonly Waiting[]): Ready[] {
  const heads = signHeads(
    signing,
    waiting.flatMap((one) => one.heads),
  );
  let next = 0;
  return waiting.map((one) => {
    const own = heads.slice(next, next + one.heads.length);
    next += own.length;
    return { ...one, signed: own };
  });
}

interface Committed {
  results: unknown[];
  heads: readonly SignedHead[];
}

/** Commits these works together. It is not on the disk yet. */
async function commitAll(to: Writer, works: readonly Ready[]): Promise<Committed> {
  const results: unknown[] = [];
  const grown = await engineOf(to.db).write(to.db, async (begun) => {
    const transaction = begun as Writing;
    for (const { work, signed: own } of works) results.push(await work(transaction, own));
    return signGrown(to.signing, transaction);
  });
  return { results, heads: [...works.flatMap((one) => one.signed), ...grown] };
}

/** Tells each that it is done once that is on the disk. What was signed is then kept outside the database too. */
async function acknowledge(
  to: Writer,
  works: readonly Ready[],
  { results, heads }: Committed,
): Promise<void> {
  try {
    await onTheDisk(to.db);
    if (!to.headsFile.add(heads) && to.disk.givesBack()) to.headsFile.add(heads);
    for (const [at, { done }] of works.entries()) done(results[at]);
  } catch (error) {
    // It was committed, so it is not tried again: whoever sends it anew is told whether it is there.
    for (const { failed } of works) failed(error);
  }
}

async function allAtOnce(to: Writer, works: readonly Ready[]): Promise<boolean> {
  let committed: Committed;
  try {
    committed = await commitAll(to, works);
  } catch {
    return false;
  }
  await acknowledge(to, works, committed);
  return true;
}

/** Where there is no room for it, room is made, and it is tried again. */
async function alone(to: Writer, work: Ready, tries = 0): Promise<void> {
  let committed: Committed;
  try {
    committed = await commitAll(to, [work]);
  } catch (error) {
    if (await to.disk.makesRoom(to.db, error, tries)) return alone(to, work, tries + 1);
    work.failed(error);
    return;
  }
  await acknowledge(to, [work], committed);
}
