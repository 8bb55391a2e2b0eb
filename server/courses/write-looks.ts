import type { Logger } from 'pino';
import { v7 as newId } from 'uuid';
import type { Standing } from '#core/book/doing.ts';
import { addRow } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Grower, Writer, Writing } from '#server/chains/writing.ts';
import { seal } from '#server/db/seal.ts';
import type { Db } from '#server/db/tables.ts';
import { oneService } from '#server/db/tables.ts';
import { cannotBeWritten } from '#server/disk/disk.ts';

/** Somebody opened a chart: who, as what, which part of it, and for an emergency why. */
export interface Look {
  course: string;
  person: string;
  standing: Standing;
  what: string;
  reason: string;
}

export const reasonPlace = (id: string) => `look/${id}`;

/** Writes a look in the caller's transaction. A reason may name somebody, so it is sealed. */
export async function writeLook(
  to: Grower,
  transaction: Writing,
  { reason, ...look }: Look,
  at = to.now().toISOString(),
): Promise<void> {
  const id = newId();
  const sealed = reason && seal(to.master, reasonPlace(id), reason);
  await addRow(to, transaction, 'look', { service: oneService, id, ...look, reason: sealed, at });
}

export type Seen = Omit<Look, 'reason'>;
type HeldLook = Seen & { at: string };

const held = new WeakMap<Db, readonly HeldLook[]>();

/** What writing down a look needs of a running Kith. */
interface Looked extends Grower, Writer {
  log: Logger;
}

const mostHeld = 10_000;

/**
 * Writes down that these were looked at. Where nothing can be written, as on a full disk, reading goes on: looks are
 * held, told to the log by their ids, and written as soon as they can be. Past a number of them reading is refused too.
 */
export async function writeOrHoldLooks(installation: Looked, looks: readonly HeldLook[]): Promise<void> {
  const waiting = held.get(installation.db) ?? [];
  held.set(installation.db, []);
  const all = [...waiting, ...looks];
  try {
    await inSharedCommit(installation, async (transaction) => {
      for (const { at, ...look } of all)
        await writeLook(installation, transaction, { ...look, reason: '' }, at);
    });
  } catch (error) {
    const isHeld = cannotBeWritten(error) && all.length <= mostHeld;
    held.set(installation.db, [...(isHeld ? all : waiting), ...(held.get(installation.db) ?? [])]);
    if (!isHeld) throw error;
    for (const look of looks) installation.log.warn(look, 'look held');
  }
}

/** Writes down the looks that are held, where there are any. */
export async function writeHeldLooks(installation: Looked): Promise<void> {
  if (held.get(installation.db)?.length) await writeOrHoldLooks(installation, []);
}
