import { createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type Logger, pino } from 'pino';
import { type LiveNews, liveNews } from '#server/courses/live-news.ts';
import { databaseFile, openDatabase } from '#server/db/sqlite.ts';
import type { Db } from '#server/db/tables.ts';
import { makeMasterKey, masterKeyThatFits } from '#server/keeping/master-key.ts';
import { markListsWritten } from '#server/lists/written-by.ts';
import { type InstalledPacks, readPacks } from '#server/service/wording.ts';
import { openSignIn, type SignIn } from '#server/sign-in/sign-in.ts';
import type { Settings } from './settings.ts';

/** What every route of one running Kith shares. */
export interface Installation {
  db: Db;
  /** The key that seals every other key. */
  master: Buffer;
  settings: Settings;
  signIn: SignIn;
  live: LiveNews;
  /** Wording of instruments that the service brought, as it was read at the start. */
  wording: InstalledPacks;
  log: Logger;
  now: () => Date;
}

/** Opens everything one running Kith needs from its data folder. Throws Trouble with a sentence. */
export async function openInstallation(
  settings: Settings,
  { log = pino({ level: 'warn' }), now = () => new Date() }: { log?: Logger; now?: () => Date } = {},
): Promise<Installation> {
  const isNew = !existsSync(databaseFile(settings.folder));
  makeMasterKey(settings);
  const db = await openDatabase(settings.folder);
  const master = await masterKeyThatFits(db, settings).catch(async (error: unknown) => {
    await db.destroy();
    throw error;
  });
  if (isNew) await markListsWritten(db);
  const secret = createHmac('sha256', master).update('sign-in').digest('hex');
  const signIn = await openSignIn(db, settings, secret);
  return { db, master, settings, signIn, live: liveNews(), wording: readPacks(settings.folder), log, now };
}

export async function closeInstallation(installation: Installation): Promise<void> {
  await installation.db.destroy();
}
