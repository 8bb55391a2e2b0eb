import type { Logger } from 'pino';
import type { Live } from '#server/courses/live-news.ts';
import type { Db } from '#server/db/sqlite.ts';
import type { PacksHere } from '#server/service/wording.ts';
import type { SignIn } from '#server/sign-in/sign-in.ts';
import type { Settings } from './settings.ts';

/** What every route of one running Kith shares. */
export interface House {
  db: Db;
  /** The key that seals every other key. */
  master: Buffer;
  settings: Settings;
  signIn: SignIn;
  live: Live;
  /** Wording of instruments that the service brought, as it was read at the start. */
  wording: PacksHere;
  log: Logger;
  now: () => Date;
}

/** The one service of this database; its id begins every key. */
export const here = 'here';
