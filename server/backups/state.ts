import { lastThere, readLedger } from './ledger.ts';
import { spanInWords, words } from './words.ts';

/** How the backups stand that are expected of this Kith. */
export type BackupState =
  | { is: 'not-expected' }
  | {
      is: 'good' | 'late';
      every: number;
      /** When the last one that is there was made. */
      last?: string;
      /** The last try, where it failed and none was made since. */
      failed?: { at: string; why: string };
    };

/** So much of the time between two may pass before the next is late: a large one takes its time, and one that failed is tried again. */
const shareOfGrace = 4;

/** Also where it is from a day to come: then a clock was wrong, and nobody knows how old it is. */
export const isOlder = (at: string, than: number, now: Date): boolean =>
  Math.abs(now.getTime() - Date.parse(at)) > than;

/**
 * How the backups stand, by what lies in the folder for them and not by what was once written down.
 * @param every how often one is expected, where this Kith was told so; else as the schedule beside it says
 */
export function backupState(folder: string, every: number | undefined, now: Date): BackupState {
  const ledger = readLedger(folder);
  const expected = every ?? ledger.expected?.every;
  if (expected === undefined) return { is: 'not-expected' };
  const last = lastThere(ledger)?.at;
  const since = last ?? ledger.expected?.since;
  const isLate = since === undefined || isOlder(since, expected + expected / shareOfGrace, now);
  const { failed } = ledger;
  return {
    is: isLate ? 'late' : 'good',
    every: expected,
    ...(last && { last }),
    ...(failed && (!last || failed.at > last) && { failed }),
  };
}

/** What whoever runs Kith should know of its backups; nothing where all is well or none is expected. */
export function backupsInWords(state: BackupState): string[] {
  if (state.is === 'not-expected') return [];
  const { every, last, failed } = state;
  return [
    ...(state.is === 'late' ? [words.late(spanInWords(every), last ? words.lastAt(last) : words.none)] : []),
    ...(failed ? [words.lastFailed(failed.at, failed.why)] : []),
  ];
}
