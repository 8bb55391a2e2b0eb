import { existsSync } from 'node:fs';
import { pino } from 'pino';
import { databaseFile } from '#server/db/sqlite.ts';
import type { House } from '#server/installation.ts';
import { closeHouse, openHouse } from '#server/open-installation.ts';
import { readSettings, type Settings } from '#server/settings.ts';
import { Trouble } from '#server/trouble.ts';

export interface FolderFlag {
  data?: string;
}

/** The settings of a data folder in which a Kith already lives. Throws Trouble where there is none. */
export function existingFolder({ data }: FolderFlag): Settings {
  const settings = readSettings(process.env, { folder: data });
  if (!existsSync(databaseFile(settings.folder))) {
    throw new Trouble(`There is no Kith in the folder ${settings.folder}. Name its data folder with --data.`);
  }
  return settings;
}

/** Opens a data folder for one command, beside a running Kith if there is one, and closes it again. */
export async function withHouse<Result>(
  settings: Settings,
  use: (house: House) => Promise<Result>,
): Promise<Result> {
  const house = await openHouse(settings, { log: pino({ level: 'silent' }) });
  try {
    return await use(house);
  } finally {
    await closeHouse(house);
  }
}
