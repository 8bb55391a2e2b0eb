import { setImmediate } from 'node:timers/promises';
import { inBatches } from '#server/db/in-batches.ts';
import { type Db, oneService } from '#server/db/tables.ts';

/** What is read of a course at one length of its chart, from which alone it follows. */
interface Known<What> {
  seq: number;
  what: What;
}

/** So many are opened before others have their turn. */
const aTurn = 100;

/** Remembers what was read of each course: only rows whose chart has grown, which stands in the clear, are read anew. */
export class ReadWhereGrown<What> {
  readonly #known = new WeakMap<Db, Map<string, Known<What>>>();
  readonly #read: (db: Db, ids: readonly string[]) => Promise<(Known<What> & { id: string })[]>;

  constructor(read: (db: Db, ids: readonly string[]) => Promise<(Known<What> & { id: string })[]>) {
    this.#read = read;
  }

  /** @param of the courses that somebody holds, or that are a client’s own; every one where it is left out */
  async in(db: Db, of?: readonly [whose: 'therapist' | 'client', id: string]): Promise<Map<string, What>> {
    const before = this.#known.get(db) ?? new Map<string, Known<What>>();
    this.#known.set(db, before);
    let courses = db.selectFrom('course').select(['id', 'seq']).where('service', '=', oneService);
    if (of) courses = courses.where(of[0], '=', of[1]);
    const rows = await courses.execute();
    const grown = rows.filter(({ id, seq }) => before.get(id)?.seq !== seq).map(({ id }) => id);
    for (const some of inBatches(grown, aTurn)) {
      if (grown.length > aTurn) await setImmediate();
      for (const { id, ...known } of await this.#read(db, some)) before.set(id, known);
    }
    return new Map(
      rows.flatMap(({ id }) => {
        const known = before.get(id);
        return known ? [[id, known.what] as const] : [];
      }),
    );
  }
}
