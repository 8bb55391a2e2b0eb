import { answer, type FolderAndJson } from '#cli/command.ts';
import { settingsOfExisting, withInstallation } from '#cli/kith-folder.ts';
import { backUpInto, type IntoFolder, type MadeInto, refuseWithin } from '#server/backups/into-folder.ts';
import { expectNone, startBackups } from '#server/backups/start-backups.ts';
import { spanInWords, words } from '#server/backups/words.ts';
import type { Installation } from '#server/installation.ts';
import { readSettings, type Settings } from '#server/settings.ts';
import { Trouble } from '#server/trouble.ts';
import { forWhom, type NamedWhom, recipientsFrom } from './for-whom.ts';

export interface IntoFlags {
  to?: string;
  every?: string;
  keep?: string;
}

type Flags = IntoFlags & NamedWhom & FolderAndJson;

/** Where backups go by themselves while Kith is served; undefined where its settings name no folder. Throws Trouble. */
export async function backupsOf(
  { backupTo: to, backupKeep: keep, folder }: Settings,
  flags: NamedWhom = {},
): Promise<IntoFolder | undefined> {
  if (to === undefined) return undefined;
  refuseWithin(folder, to);
  const whom = await forWhom(recipientsFrom(flags), flags);
  const { encrypterFor } = await import('#server/keeping/backup-age.ts');
  encrypterFor(whom);
  return { to, keep, whom };
}

/**
 * Backups into a folder: one, or one again and again until stopped. @returns the file that is asked for instead, where no
 * folder is named
 */
export async function intoFolder(file: string | undefined, flags: Flags): Promise<string | undefined> {
  const { json, data, every } = flags;
  if (every === 'never') {
    expectNone(settingsOfExisting({ data }).folder);
    answer(json, { expected: 'none' }, () => words.ended);
    return undefined;
  }
  if (file !== undefined && flags.to !== undefined) throw new Trouble(words.fileOrFolder, 'file-or-folder');
  if (file !== undefined) return refuseSchedule(file, flags);
  const { folder } = settingsOfExisting({ data });
  const { to: backupTo, keep: backupKeep } = flags;
  const settings = readSettings(process.env, { folder, backupTo, backupKeep, backupEvery: every });
  if (flags.newIdentity !== undefined) throw new Trouble(words.identityFirst, 'identity-first');
  const into = await backupsOf(settings, flags);
  if (!into) throw new Trouble(every === undefined ? words.fileOrFolder : words.everyNeedsTo, 'no-folder');
  await withInstallation(settings, (installation) =>
    every === undefined ? once(installation, into, json) : untilStopped(installation, into, json),
  );
  return undefined;
}

function refuseSchedule(file: string, { every, keep }: Flags): string {
  if (every !== undefined) throw new Trouble(words.everyNeedsTo, 'no-folder');
  if (keep !== undefined) throw new Trouble(words.keepNeedsTo, 'no-folder');
  return file;
}

async function once(installation: Installation, into: IntoFolder, json?: true): Promise<void> {
  tellMade(await backUpInto(installation, into), json);
}

async function untilStopped(installation: Installation, into: IntoFolder, json?: true): Promise<void> {
  const { backupEvery: every = 0 } = installation.settings;
  const inAll = into.keep === undefined ? words.all : words.last(into.keep);
  console.error(words.begins(spanInWords(every), into.to, inAll));
  const stop = startBackups(installation, into, every, {
    made: (made) => tellMade(made, json),
    failed: (why) => console.error(words.failed(why)),
  });
  await new Promise<void>((go) => {
    // What is only waited for by timers that hold nothing up would end here.
    const waits = setInterval(() => {}, 60_000);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => {
        clearInterval(waits);
        go();
      });
  });
  await stop();
}

function tellMade({ file, courses, facts, deleted, stuck }: MadeInto, json?: true): void {
  answer(json, { file, courses, facts, deleted, stuck }, () =>
    [words.made(file, courses, facts), ...deleted.map(words.deleted), ...stuck.map(words.stuck)].join('\n'),
  );
}
