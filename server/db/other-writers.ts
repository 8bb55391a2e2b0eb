import { engineOf, type Grown, versionsOf } from './engine.ts';
import type { Db } from './tables.ts';

const lastSeen = new WeakMap<Db, number>();
const listening = new WeakMap<Db, Set<() => void>>();
const telling = new WeakMap<Db, () => Promise<void>>();
/** Databases to which another process wrote, and of which it was not told yet what. */
const untold = new WeakSet<Db>();

/** Calls whenever another process is found to have written to the database: what is remembered of it may be old. */
export function whenOthersWrote(db: Db, forget: () => void): void {
  listening.set(db, (listening.get(db) ?? new Set()).add(forget));
}

/** Whoever has pages open tells them by this what others added. */
export function tellOfOthersBy(db: Db, tell: () => Promise<void>): void {
  telling.set(db, tell);
}

/** Looks whether another process wrote, and has told what; to be done every moment while Kith runs. */
export async function lookForOthers(db: Db): Promise<void> {
  otherProcessWrote(db);
  if (!untold.delete(db) && !engineOf(db).others.hasMore()) return;
  await telling.get(db)?.();
}

/**
 * Whether another process has written to the database since this was last asked; the engine keeps count of it, and to ask
 * takes a microsecond or two. Whoever asks first makes it known to all.
 */
export function otherProcessWrote(db: Db): boolean {
  const version = versionsOf(db).writtenByOthers;
  const before = lastSeen.get(db);
  lastSeen.set(db, version);
  const wrote = before !== undefined && before !== version;
  if (wrote) {
    untold.add(db);
    versionsOf(db).allChanged();
    for (const forget of listening.get(db) ?? []) forget();
  }
  return wrote;
}

/** Remembers that an act is this process's own, of which it tells by itself. @returns how to forget it, where it came to nothing */
export const isOurs = (db: Db, act: string): (() => void) =>
  telling.has(db) ? engineOf(db).others.isOurs(act) : () => {};

/** Begins to look from what is stored now. */
export const lookFromHere = (db: Db): Promise<void> => engineOf(db).others.lookFromHere(db);

/** The facts that other processes added to charts since this was last asked, in order. */
export const addedByOthers = (db: Db): Promise<Grown[]> => engineOf(db).others.added(db);
