import { databaseFile } from '#server/db/database-files.ts';
import { type DiskTrouble, diskTrouble } from '#server/db/disk-trouble.ts';
import { engineOf } from '#server/db/engine.ts';
import { pagesBetweenCheckpoints } from '#server/db/sqlite/sqlite-file.ts';
import type { Db } from '#server/db/tables.ts';
import { hasWholeReserve, inPages, makeReserve, releaseReserve, reserveSize } from './reserve.ts';
import { bytesOf, fileSizeLimit, largestOf, sizeOf } from './room-left.ts';

const mega = 1024 * 1024;
/** Some thousand alarms, sign-ins and looks, after the database's log was put in its place. */
const mostInReserve = 64 * mega;
const leastInReserve = mega / 4;
/** Below this somebody is told, while there is time. */
const littleLeft = 512 * mega;
const shareOfTheDisk = 16;
const shareOfTheLimit = 4;
/** The log must be put in its place before it outgrows this share of what is in reserve: on a full disk, it is put there. */
const shareForTheLog = 4;
const fewestPages = 25;
const page = 4096;
const oneSlice = 32 * page;
const askedEvery = 1_000;
/** Acts that come one upon the other look at the reserve once: nobody but this process gives it back. */
const lookedAtEvery = 50;
/** So many slices are given back for one write, where others take them first. */
const mostSlices = 4;

/** `low`: somebody should make room; `full`: only reading, sign-in and alarms go on. */
export type Room = 'enough' | 'low' | 'full';

/**
 * The disk under a data folder. A reserve is kept there while Kith runs and given back when the disk is full, so that
 * reading, sign-in and alarms go on. Where the size of a file is limited, the last quarter is kept back in the same way.
 */
export class Disk {
  readonly #folder: string;
  #keeps: 'nothing' | 'a reserve' = 'nothing';
  #limit = { bytes: Number.POSITIVE_INFINITY, asked: Number.NEGATIVE_INFINITY };
  #triedAgain = Number.NEGATIVE_INFINITY;
  #foundWhole = Number.NEGATIVE_INFINITY;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** From now on a reserve is kept: for as long as Kith runs, not for a command beside it. */
  async keepReserve(db: Db): Promise<void> {
    this.#keeps = this.#make() === 'not-allowed' ? 'nothing' : 'a reserve';
    if (this.#keeps === 'nothing') return;
    const inReserve = Math.min(reserveSize(this.#folder) ?? 0, this.#keptBack());
    const pages = Math.floor(inReserve / shareForTheLog / page);
    const logMayHold = Math.max(fewestPages, Math.min(pagesBetweenCheckpoints, pages));
    await engineOf(db).logMayHold(db, logMayHold);
  }

  /** How much room there is for what is not pressing. */
  room(): Room {
    if (this.isFull()) return 'full';
    return this.left() < littleLeft ? 'low' : 'enough';
  }

  /** Bytes that may still be written before it is full. */
  left(): number {
    return Math.max(0, Math.min(bytesOf(this.#folder).free, this.#belowLimit()));
  }

  /** Whether only what is pressing may be written: the reserve was given back, and there is no room for a new one. */
  isFull(): boolean {
    if (this.#keeps === 'nothing') return false;
    return this.#belowLimit() <= 0 || !this.#hasReserveAgain();
  }

  /**
   * Makes room for a write that failed, if that is what it failed of: first by putting the database's log in its place, so
   * that it begins anew and need not grow; then by giving back the reserve, slice by slice. @returns whether to try again
   */
  async makesRoom(db: Db, failed: unknown, tries: number): Promise<boolean> {
    if (!noRoom.has(troubleIn(failed)) || tries > mostSlices) return false;
    if (tries > 0 && !this.givesBack()) return false;
    return engineOf(db).makesRoom(db);
  }

  /**
   * Gives back a slice of the reserve: room for some alarms once the database's log is put in its place, and not more, since
   * another program may take whatever is free. @returns whether there was any
   */
  givesBack(): boolean {
    this.#triedAgain = performance.now();
    this.#foundWhole = Number.NEGATIVE_INFINITY;
    return releaseReserve(this.#folder, sizeOf(`${databaseFile(this.#folder)}-wal`) + oneSlice);
  }

  #hasReserveAgain(): boolean {
    const now = performance.now();
    if (now - this.#foundWhole < lookedAtEvery) return true;
    if (hasWholeReserve(this.#folder)) {
      this.#foundWhole = now;
      return true;
    }
    if (now - this.#triedAgain < askedEvery) return false;
    this.#triedAgain = now;
    return this.#make() === 'made';
  }

  /**
   * The first takes no more than half of what is free. Once it was given back, a new one begins only where twice as much
   * is free: what was given back is for what is pressing.
   */
  #make(): 'made' | 'full' | 'not-allowed' {
    if (hasWholeReserve(this.#folder)) return 'made';
    const size = reserveSize(this.#folder);
    const { all, free } = bytesOf(this.#folder);
    const whole = inPages(Math.min(mostInReserve, all / shareOfTheDisk, this.#keptBack()));
    const bytes = size === undefined ? Math.min(whole, inPages(free / 2)) : whole;
    const isRoom = size === undefined ? bytes >= leastInReserve : free + size >= 2 * whole;
    return isRoom ? makeReserve(this.#folder, bytes) : 'full';
  }

  #fileLimit(): number {
    const now = performance.now();
    if (now - this.#limit.asked > askedEvery) this.#limit = { bytes: fileSizeLimit(), asked: now };
    return this.#limit.bytes;
  }

  #keptBack(): number {
    return Math.min(mostInReserve, this.#fileLimit() / shareOfTheLimit);
  }

  /** Bytes by which the largest file of the database may grow before what is kept back begins. */
  #belowLimit(): number {
    const limit = this.#fileLimit();
    if (!Number.isFinite(limit)) return limit;
    return limit - this.#keptBack() - largestOf(databaseFile(this.#folder));
  }
}

const noRoom = new Set<DiskTrouble | undefined>(['full', 'ill']);
/** What keeps anything from being written, and nothing from being read. */
const noWriting = new Set<DiskTrouble | undefined>([...noRoom, 'read-only', 'not-allowed', 'shut']);

const troubleIn = (error: unknown) => diskTrouble((error as NodeJS.ErrnoException).code);

/** Whether a write failed since nothing can be written there: the disk is full, or may only be read. */
export const cannotBeWritten = (error: unknown): boolean => noWriting.has(troubleIn(error));
