import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { asWritten } from './facts.ts';
import { versionsOf } from './table-versions.ts';
import type { Db, FactRow } from './tables.ts';

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
  if (!untold.delete(db) && !hasOwn(db)) return;
  await telling.get(db)?.();
}

/**
 * Whether another process has written to the database since this was last asked; SQLite keeps count of it, and to ask
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

/** A fact as far as it tells that a chart has grown. */
interface Grown {
  course: string;
  seq: number;
  act: string;
  by: string;
}

/** Up to where the facts of all charts have been looked through, in the order in which SQLite stored them. */
const lookedThrough = new WeakMap<Db, number>();
/** Acts that this process recorded, or is about to, and has not looked through yet. */
const ours = new WeakMap<Db, Set<string>>();

/** Remembers that an act is this process's own, of which it tells by itself. @returns how to forget it, where it came to nothing */
export function isOurs(db: Db, act: string): () => void {
  if (!telling.has(db)) return () => {};
  const acts = ours.get(db) ?? new Set();
  ours.set(db, acts.add(act));
  return () => acts.delete(act);
}

/** Begins to look from the end of what is stored now. */
export async function lookFromHere(db: Db): Promise<void> {
  const { rows } = await sql<{ last: number | null }>`select max(rowid) as last from fact`.execute(db);
  lookedThrough.set(db, rows[0]?.last ?? 0);
}

/** So many facts are looked through before others have their turn. */
const aTurn = 200;

/** The facts that other processes added to charts since this was last asked, in order. */
export async function addedByOthers(db: Db): Promise<Grown[]> {
  const others: Grown[] = [];
  const looked = new Set<string>();
  for (let left = true; left; ) {
    const from = lookedThrough.get(db) ?? 0;
    const { rows: stored } = await sql<FactRow & { place: number }>`
      select rowid as place, * from fact where rowid > ${from} order by rowid limit ${aTurn}`.execute(db);
    lookedThrough.set(db, stored.at(-1)?.place ?? from);
    const own = ours.get(db);
    for (const row of stored.map(asWritten)) {
      if (own?.has(row.act)) looked.add(row.act);
      else others.push(row);
    }
    left = stored.length === aTurn;
    if (left) await setImmediate();
  }
  // The facts of one act may have been looked through in two turns.
  for (const act of looked) ours.get(db)?.delete(act);
  return others;
}

/** Whether there is anything of this process's own to look past. */
const hasOwn = (db: Db): boolean => (ours.get(db)?.size ?? 0) > 0;
