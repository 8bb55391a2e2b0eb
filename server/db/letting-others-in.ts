import { setImmediate } from 'node:timers/promises';

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
