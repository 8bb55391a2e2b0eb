import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { databaseFile, filesOf } from '#server/db/database-files.ts';
import { withoutWaiting } from '#server/db/on-the-disk.ts';
import { closeInstallation, type Installation, openInstallation } from '#server/installation.ts';
import { machineClock } from '#server/machine-clock.ts';
import { findService } from '#server/service/name-and-zone.ts';
import type { Settings } from '#server/settings.ts';
import { Trouble } from '#server/trouble.ts';
import { StoryClock } from './clock.ts';
import { fillDemo } from './fill.ts';

export interface FillOptions {
  /** Says the one line that is said while the clinic is filled. */
  tell?: (words: string) => void;
  now?: () => Date;
  zone?: string;
}

const notADemo = (folder: string) =>
  new Trouble(
    `The folder ${folder} holds a service with its own records, so no demo is opened in it. Leave out --demo, or name another folder with --data.`,
    'real-service',
  );

/**
 * Opens a demo clinic, filled first when nobody is there yet; what is in it already stays as it is. Throws Trouble
 * where the folder holds a service that is no demo.
 */
export async function openDemo(settings: Settings, filling: FillOptions = {}): Promise<Installation> {
  if (existsSync(databaseFile(settings.folder))) {
    const installation = await openInstallation(settings);
    const service = await findService(installation.db);
    if (service?.kind === 'demo') return installation;
    await closeInstallation(installation);
    if (service) throw notADemo(settings.folder);
  }
  await fillFolder(settings, filling);
  return openInstallation(settings);
}

/** Fills in a folder beside and moves it into place when it is whole, so that a broken-off filling leaves nothing. */
async function fillFolder(settings: Settings, filling: FillOptions): Promise<void> {
  const { tell = () => {}, now = machineClock, zone = Temporal.Now.timeZoneId() } = filling;
  const beside = join(settings.folder, 'filling');
  rmSync(beside, { recursive: true, force: true });
  const clock = new StoryClock(now, zone);
  const installation = await openInstallation(
    { ...settings, folder: beside, url: undefined, smtp: undefined },
    { log: pino({ level: 'silent' }), now: clock.now },
  );
  tell('Filling the demo clinic with invented people…');
  try {
    await withoutWaiting(installation.db, () => fillDemo(installation, clock));
  } finally {
    await closeInstallation(installation);
  }
  moveIntoPlace(beside, settings.folder);
}

/** The database comes last: until it stands there, the next start fills anew. */
function moveIntoPlace(from: string, to: string): void {
  const database = databaseFile(to);
  for (const left of filesOf(database)) rmSync(left, { force: true });
  for (const name of readdirSync(from).toSorted().toReversed()) renameSync(join(from, name), join(to, name));
  rmSync(from, { recursive: true });
}
