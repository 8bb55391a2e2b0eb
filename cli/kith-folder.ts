import { existsSync } from 'node:fs';
import { pino } from 'pino';
import { databaseFile } from '#server/db/sqlite.ts';
import { closeInstallation, type Installation, openInstallation } from '#server/installation.ts';
import { readSettings, type Settings } from '#server/settings.ts';
import { Trouble } from '#server/trouble.ts';

export interface FolderFlag {
  data?: string;
}

/** The settings of a data folder in which a Kith already lives. Throws Trouble where there is none. */
export function settingsOfExisting({ data }: FolderFlag): Settings {
  const settings = readSettings(process.env, { folder: data });
  if (!existsSync(databaseFile(settings.folder))) {
    throw new Trouble(`There is no Kith in the folder ${settings.folder}. Name its data folder with --data.`);
  }
  return settings;
}

/** Opens a data folder for one command, beside a running Kith if there is one, and closes it again. */
export async function withInstallation<Result>(
  settings: Settings,
  use: (installation: Installation) => Promise<Result>,
): Promise<Result> {
  const installation = await openInstallation(settings, {
    log: pino({ level: 'silent' }),
    tell: console.error,
  });
  try {
    return await use(installation);
  } finally {
    await closeInstallation(installation);
  }
}
