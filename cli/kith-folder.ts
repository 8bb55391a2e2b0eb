import { existsSync } from 'node:fs';
import { pino } from 'pino';
import { kithFolderWords } from '#cli/said/words.ts';
import { databaseFile } from '#server/db/database-files.ts';
import { closeInstallation, type Installation, openInstallation } from '#server/installation.ts';
import { settleAtStart } from '#server/keeping/restoring-folder.ts';
import { readSettings, type Settings } from '#server/settings.ts';
import { Trouble } from '#server/trouble.ts';
import { withPassphrase } from './ask-passphrase.ts';

export interface FolderFlag {
  data?: string;
}

/** The settings of a data folder in which a Kith already lives. Throws Trouble where there is none. */
export function settingsOfExisting({ data }: FolderFlag): Settings {
  const settings = readSettings(process.env, { folder: data });
  settleAtStart(settings.folder);
  if (settings.database === undefined && !existsSync(databaseFile(settings.folder))) {
    throw new Trouble(kithFolderWords.en.thereIsNoKith(settings.folder), 'no-kith-here');
  }
  return settings;
}

/** Opens a data folder for one command, and asks for the passphrase of its key where it is under one; beside a running Kith if there is one, and closes it again. */
export async function withInstallation<Result>(
  settings: Settings,
  use: (installation: Installation) => Promise<Result>,
): Promise<Result> {
  const installation = await openInstallation(await withPassphrase(settings), {
    log: pino({ level: 'silent' }),
    tell: console.error,
  });
  try {
    return await use(installation);
  } finally {
    await closeInstallation(installation);
  }
}
