import { setImmediate } from 'node:timers/promises';

/** A long list some at a time: a question to the database names so many ids at most, and others have their turn between. */
export function* inBatches<One>(all: readonly One[], most = 500): Generator<One[]> {
  for (let from = 0; from < all.length; from += most) yield all.slice(from, from + most);
}

/**
 * Every row of a table by its id, some at a time: others are answered in between.
 * @param read so many of those after an id, in the order of their ids
 */
export async function* someAtATime<Row extends { id: string }>(
  read: (after: string, most: number) => Promise<Row[]>,
  most = 500,
): AsyncGenerator<Row[]> {
  for (let after = ''; ; ) {
    const rows = await read(after, most);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < most) return;
    after = last.id;
    await setImmediate();
  }
}
