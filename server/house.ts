import type { Logger } from 'pino';
import type { Db } from './db/open.ts';
import type { PacksHere } from './instrument-packs.ts';
import type { Live } from './live.ts';
import type { Settings } from './settings.ts';
import type { SignIn } from './sign-in.ts';

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
