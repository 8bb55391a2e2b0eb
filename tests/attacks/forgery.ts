import type Database from 'better-sqlite3';
import type { Attacked, Prepared } from './attacked-folder.ts';

export type Open = InstanceType<typeof Database>;

/** One kind of tampering: what is done, a question whose answer shows that it was done, and what verify must say. */
export interface Forgery {
  kind: string;
  /** Done with the database in hand, past its triggers. */
  inDatabase?: (database: Open, at: Prepared) => void;
  /** Done to the files of the folder. */
  inFolder?: (folder: Attacked, at: Prepared) => void;
  /** A query of which the answer is another afterwards; where it is left out, the bytes of the files are compared. */
  proof?: (at: Prepared) => string;
  named: (at: Prepared) => RegExp;
}

/** Whatever stands between the parts may stand there. */
export const saying = (...parts: readonly string[]) =>
  new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*'), 'i');
