import type { Logger } from 'pino';
import type { LiveNews } from '#server/courses/live-news.ts';
import type { Db } from '#server/db/sqlite.ts';
import type { InstalledPacks } from '#server/service/wording.ts';
import type { SignIn } from '#server/sign-in/sign-in.ts';
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
