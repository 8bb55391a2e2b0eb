import { versionsOf } from './engine.ts';
import type { Db, Tables } from './tables.ts';

type Table = keyof Tables & string;

interface Remembered {
  version: number;
  values: Map<string, Promise<unknown>>;
}

const mostRemembered = 10_000;

/**
 * What is worked out from some tables, and remembered for as long as none of them is written to, by this process or
 * another. It follows from the tables and what it is given, and from nothing else, such as the time. Within a transaction
 * nothing is remembered, since it may come to nothing.
 * @param tables every table that is read for it
 * @param keyOf tells what is asked for from anything else that may be asked for
 */
export function whileUnchanged<Given extends unknown[], Value>(
  tables: readonly Table[],
  keyOf: (...given: Given) => string,
  work: (db: Db, ...given: Given) => Promise<Value>,
): (db: Db, ...given: Given) => Promise<Value> {
  const known = new WeakMap<object, Remembered>();
  return (db, ...given) => {
    if (db.isTransaction) return work(db, ...given);
    const versions = versionsOf(db);
    const version = versions.of(tables);
    let remembered = known.get(versions);
    if (remembered?.version !== version || remembered.values.size >= mostRemembered) {
      remembered = { version, values: new Map() };
      known.set(versions, remembered);
    }
    const { values } = remembered;
    const key = keyOf(...given);
    const before = values.get(key) as Promise<Value> | undefined;
    if (before) return before;
    const value = work(db, ...given);
    values.set(key, value);
    value.catch(() => values.delete(key));
    return value;
  };
}
