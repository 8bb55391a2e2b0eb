import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What the database itself refuses, whoever asks it; each engine in its own words. */
export interface Guards {
  /** A fact is never changed or removed, and each follows the one before it. */
  facts(db: Kysely<Tables>): Promise<void>;
  /**
   * A row of this table is never changed or removed, and each follows the last one.
   * @param same columns in which the rows of one chain are the same
   */
  chain(db: Kysely<Tables>, table: 'entry' | 'checkpoint', same: readonly string[]): Promise<void>;
}
