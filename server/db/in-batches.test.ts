import { expect, test } from 'vitest';
import { someAtATime } from './in-batches.ts';

const table = (many: number) => Array.from({ length: many }, (_, n) => ({ id: `row-${n}` }));
const reading = (rows: { id: string }[]) => async (after: string, most: number) =>
  rows.filter(({ id }) => id > after).slice(0, most);

test('every row of a table is read once, however many come at a time, and of an empty one none', async () => {
  for (const many of [0, 1, 3, 4, 9]) {
    const read: { id: string }[] = [];
    for await (const some of someAtATime(reading(table(many)), 3)) read.push(...some);
    expect(read).toEqual(table(many));
  }
});

test('what waits for its turn has it between one handful and the next', async () => {
  let turns = 0;
  const turn = () => {
    turns += 1;
    setImmediate(turn).unref();
  };
  setImmediate(turn).unref();
  const seen: number[] = [];
  for await (const _some of someAtATime(reading(table(9)), 3)) seen.push(turns);
  expect(seen.toSorted((a, b) => a - b)).toEqual(seen);
  expect(new Set(seen).size).toBe(3);
});
