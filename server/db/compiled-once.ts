import type { Compilable, CompiledQuery, Kysely, QueryResult } from 'kysely';
import { type Closed, closedIn } from './closed-columns.ts';
import { sealingOf } from './sealed-columns.ts';
import type { Tables } from './tables.ts';

interface Compiled<Row> {
  query: CompiledQuery<Row>;
  /** Which of its values go into, or are compared with, a column that does not stand in the clear. */
  closed: readonly (Closed | undefined)[];
}

/**
 * A statement that every write needs: put together once for each database, and run with other values each time.
 * @param make builds it with any values but null, in the order in which they are given later
 */
export function compiledOnce<Row>(make: (db: Kysely<Tables>) => Compilable<Row>) {
  const made = new WeakMap<object, Compiled<Row>>();
  return (db: Kysely<Tables>, values: readonly unknown[]): Promise<QueryResult<Row>> => {
    const sealing = sealingOf(db);
    const of = sealing ?? db.getExecutor().adapter;
    let known = made.get(of);
    if (!known) {
      const query = make(db).compile();
      known = {
        query,
        closed: query.parameters.map((value) => closedFor(sealing?.seal.columnOf(String(value)))),
      };
      made.set(of, known);
    }
    const { query, closed } = known;
    const parameters = values.map((value, at) => {
      const column = closed[at];
      return column && sealing ? sealing.store(column, value) : value;
    });
    return db.executeQuery({ ...query, parameters });
  };
}

function closedFor(name: string | undefined): Closed | undefined {
  const [table = '', column = ''] = name?.split('.') ?? [];
  return closedIn(table, column);
}
