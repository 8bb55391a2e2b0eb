import { diskTrouble } from '#server/db/disk-trouble.ts';
import { failureOf } from '#server/failure.ts';
import { inRounds } from '#server/in-rounds.ts';
import type { Installation } from '#server/installation.ts';
import { Trouble } from '#server/trouble.ts';
import { backUpInto, type IntoFolder, type MadeInto } from './into-folder.ts';
import { changeLedger, lastThere, readLedger } from './ledger.ts';
import { backupsInWords, isOlder } from './state.ts';
import { words } from './words.ts';

const lookEvery = 10_000;
/** One that failed is tried again after so long, or sooner where they are more frequent. */
const longestWait = 10 * 60_000;

/** What somebody at the machine is told of each. */
export interface Telling {
  made?: (made: MadeInto) => void;
  failed?: (why: string) => void;
}

/**
 * Makes backups by themselves while Kith runs, where a folder for them is given, and says in the log when one is late. The
 * last one that is there says when the next is due, so that a start anew neither makes one too many nor waits too long.
 * @returns how to stop: one that is being made is broken off, and nothing is left of it
 */
export function startBackups(
  installation: Installation,
  into: IntoFolder | undefined,
  every: number | undefined,
  { made = () => {}, failed = () => {} }: Telling = {},
): () => Promise<void> {
  const { settings, log, now, backups } = installation;
  const { folder } = settings;
  const stopping = new AbortController();
  if (every !== undefined) expect(folder, every, now());
  let triedAt = Number.NEGATIVE_INFINITY;
  let known: 'good' | 'late' = 'good';

  const isDue = (): boolean => {
    if (!into || every === undefined) return false;
    if (performance.now() - triedAt < Math.min(every / 4, longestWait)) return false;
    const last = lastThere(readLedger(folder));
    return !last || isOlder(last.at, every, now());
  };
  const make = async (target: IntoFolder): Promise<void> => {
    triedAt = performance.now();
    try {
      const done = await backUpInto(installation, target, stopping.signal);
      if (done.stuck.length > 0) log.warn({ files: done.stuck }, 'backup stays');
      made(done);
    } catch (error) {
      // Another Kith on this folder is at it.
      if (stopping.signal.aborted || (error instanceof Trouble && error.code === 'backup-under-way')) return;
      const why = whyFailed(error);
      changeLedger(folder, (ledger) => ({ ...ledger, failed: { at: now().toISOString(), why } }));
      backups.forget();
      log.error({ why, ...(error instanceof Trouble ? {} : failureOf(error)) }, 'backup failed');
      failed(why);
    }
  };
  const round = async () => {
    if (into && isDue()) await make(into);
    const state = backups.state();
    if (state.is === 'late' && known !== 'late')
      log.error({ last: state.last, says: backupsInWords(state) }, 'backup late');
    known = state.is === 'late' ? 'late' : 'good';
  };
  const rounds = inRounds(lookEvery, round, { log, failed: 'backup failed' });
  rounds.now();
  return async () => {
    stopping.abort();
    await rounds.stop();
  };
}

/** From now on a backup is expected so often, by whoever looks at this folder. */
function expect(folder: string, every: number, now: Date): void {
  const since = readLedger(folder).expected?.since ?? now.toISOString();
  changeLedger(folder, (ledger) => ({ ...ledger, expected: { every, since } }));
}

/** From now on none is expected. */
export const expectNone = (folder: string): void =>
  changeLedger(folder, ({ expected: _, ...ledger }) => ledger);

/** Never what an error says, which may quote a record: our own sentence, or that of the disk. */
function whyFailed(error: unknown): string {
  if (error instanceof Trouble) return error.message;
  const trouble = diskTrouble((error as NodeJS.ErrnoException).code);
  return trouble ? words.disk[trouble] : words.unknown;
}
