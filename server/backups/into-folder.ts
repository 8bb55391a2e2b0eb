import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { auditAlone, theMachine } from '#server/audit/write.ts';
import type { Installation } from '#server/installation.ts';
import type { BackedUp } from '#server/keeping/backup.ts';
import type { ForWhom } from '#server/keeping/backup-age.ts';
import { isBeside } from '#server/keeping/master-key.ts';
import { Trouble } from '#server/trouble.ts';
import { backUpApart } from './back-up-apart.ts';
import { digestOf, keepLast } from './keep-last.ts';
import { changeLedger } from './ledger.ts';
import { words } from './words.ts';

/** Where backups go, how many stay there, and who may open them. */
export interface IntoFolder {
  to: string;
  /** All stay, where nothing is said. */
  keep?: number | undefined;
  whom: ForWhom;
}

export interface MadeInto extends BackedUp {
  file: string;
  deleted: string[];
  /** Older ones that should go and could not be deleted. */
  stuck: string[];
}

/** Backups within the data folder would be lost with it. */
export function refuseWithin(dataFolder: string, to: string): void {
  if (isBeside(dataFolder, join(to, 'a'))) throw new Trouble(words.within(to), 'backups-within');
}

function refuseFolder(dataFolder: string, to: string): void {
  refuseWithin(dataFolder, to);
  if (!statSync(to, { throwIfNoEntry: false })?.isDirectory())
    throw new Trouble(words.notThere(to), 'no-backup-folder');
}

const nameAt = (at: Date) => `kith-${at.toISOString().replaceAll(':', '-').replace(/\.\d+/, '')}.backup`;

/**
 * Makes one backup into a folder, reads it back, and deletes older ones that Kith made there. Only a file that holds what
 * was written is taken for a backup. Throws Trouble with why there is none.
 */
export async function backUpInto(
  installation: Pick<Installation, 'settings' | 'now' | 'backups'> & Parameters<typeof auditAlone>[0],
  { to, keep, whom }: IntoFolder,
  signal?: AbortSignal,
): Promise<MadeInto> {
  const { settings, now, backups } = installation;
  refuseFolder(settings.folder, to);
  const at = now();
  const file = join(to, nameAt(at));
  const made = await backUpApart({ settings, file, whom, at }, signal);
  if ((await digestOf(file).catch(() => '')) !== made.sha256) {
    rmSync(file, { force: true });
    throw new Trouble(words.notAsWritten(file), 'not-as-written');
  }
  const { bytes, sha256 } = made;
  changeLedger(settings.folder, ({ failed: _, ...ledger }) => ({
    ...ledger,
    made: [...ledger.made, { file, at: at.toISOString(), bytes, sha256 }],
  }));
  backups.forget();
  const tells = { courses: made.courses, facts: made.facts };
  await auditAlone(installation, { what: 'backup-made', who: theMachine, tells });
  const older = keep === undefined ? { deleted: [], stuck: [] } : await keepLast(settings.folder, keep);
  return { ...made, file, ...older };
}
