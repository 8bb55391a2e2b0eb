import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Grown, Others } from '#server/db/engine.ts';
import { asWritten } from '#server/db/facts.ts';
import type { Db, FactRow } from '#server/db/tables.ts';

/** So many facts are looked through before others have their turn. */
const aTurn = 200;

/** What other processes added to the facts of one file, found by looking through what was stored since. */
export class OthersInTheFile implements Others {
  /** Up to where the facts of all charts have been looked through, in the order in which SQLite stored them. */
  #lookedThrough = 0;
  /** Acts that this process recorded, or is about to, and has not looked through yet. */
  readonly #ours = new Set<string>();

  isOurs(act: string): () => void {
    this.#ours.add(act);
    return () => this.#ours.delete(act);
  }

  async lookFromHere(db: Db): Promise<void> {
    const { rows } = await sql<{ last: number | null }>`select max(rowid) as last from fact`.execute(db);
    this.#lookedThrough = rows[0]?.last ?? 0;
  }

  hasMore = (): boolean => this.#ours.size > 0;

  async added(db: Db): Promise<Grown[]> {
    const others: Grown[] = [];
    const looked = new Set<string>();
    for (let left = true; left; ) {
      const { rows: stored } = await sql<FactRow & { place: number }>`
        select rowid as place, * from fact where rowid > ${this.#lookedThrough} order by rowid limit ${aTurn}`.execute(
        db,
      );
      this.#lookedThrough = stored.at(-1)?.place ?? this.#lookedThrough;
      for (const row of stored.map(asWritten)) {
        if (this.#ours.has(row.act)) looked.add(row.act);
        else others.push(row);
      }
      left = stored.length === aTurn;
      if (left) await setImmediate();
    }
    // The facts of one act may have been looked through in two turns.
    for (const act of looked) this.#ours.delete(act);
    return others;
  }
}
