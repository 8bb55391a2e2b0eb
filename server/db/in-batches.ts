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

/** So many milliseconds work goes on before others have their turn. */
const aTurn = 10;

/** Work that is done step by step, to its end; whoever asks something else meanwhile is answered in between. */
export async function lettingOthersIn<Done>(steps: Generator<undefined, Done>): Promise<Done> {
  for (let since = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < aTurn) continue;
    await setImmediate();
    since = performance.now();
  }
}

/** Something made of each, a step each. */
export function* oneByOne<One, Made>(
  all: readonly One[],
  make: (one: One) => Made,
): Generator<undefined, Made[]> {
  const made: Made[] = [];
  for (const one of all) {
    made.push(make(one));
    yield;
  }
  return made;
}
