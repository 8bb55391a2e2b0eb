import type { Transaction } from 'kysely';
import type { Db, Tables } from '#server/db/tables.ts';
import type { Disk } from '#server/disk/disk.ts';
import type { HeadsFile } from './heads-file.ts';
import type { SigningKey } from './signing-key.ts';

declare const writes: unique symbol;
/** A transaction in which charts and chains grow: only `inSharedCommit` begins one, and it signs what grew. */
export type Writing = Transaction<Tables> & { readonly [writes]: true };

/** What growing a chain needs of a running Kith. */
export interface Grower {
  master: Buffer;
  signing: SigningKey;
  now: () => Date;
}

/** What a shared commit needs of a running Kith. */
export interface Writer {
  db: Db;
  signing: SigningKey;
  headsFile: HeadsFile;
  disk: Disk;
}
