import { createHash } from 'node:crypto';

/** Dice that fall the same at each making, for one thing by its name: nothing here is anybody’s. */
export function diceOf(name: string): (sides: number) => number {
  let thrown = 0;
  return (sides) => {
    thrown += 1;
    return createHash('sha256').update(`${name}/${thrown}`).digest().readUInt32BE() % sides;
  };
}
