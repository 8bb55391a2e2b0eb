import type { Compilable, CompiledQuery, Kysely, QueryResult } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * A statement that every write needs: put together once for each kind of database, and run with other values each time.
 * @param make builds it with any values, in the order in which they are given later
 */
export function compiledOnce<Row>(make: (db: Kysely<Tables>) => Compilable<Row>) {
  const made = new WeakMap<object, CompiledQuery<Row>>();
  return (db: Kysely<Tables>, values: readonly unknown[]): Promise<QueryResult<Row>> => {
    const { adapter } = db.getExecutor();
    let query = made.get(adapter);
    if (!query) {
      query = make(db).compile();
      made.set(adapter, query);
    }
    return db.executeQuery({ ...query, parameters: values });
  };
}
