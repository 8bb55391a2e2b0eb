import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { lettingOthersIn, oneByOne } from './in-batches.ts';

/** Keeps the processor busy for so many milliseconds. */
function busy(milliseconds: number): number {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
  return milliseconds;
}

test('whoever asks meanwhile is answered before long work is at its end', async () => {
  const order: string[] = [];
  const work = lettingOthersIn(
    oneByOne(
      Array.from({ length: 20 }, () => 15),
      busy,
    ),
  ).then(() => order.push('long'));
  await setTimeout(1);
  order.push('short');
  await work;
  expect(order).toEqual(['short', 'long']);
});

test('what is made stands in the order of what it was made of, and nothing is made twice', async () => {
  const all = Array.from({ length: 100 }, (_, n) => n);
  const asked: number[] = [];
  const made = await lettingOthersIn(
    oneByOne(all, (n) => {
      asked.push(n);
      return busy(1) * n;
    }),
  );
  expect(made).toEqual(all);
  expect(asked).toEqual(all);
});

test('what goes wrong in a step is told to whoever waits', async () => {
  const broken = oneByOne([1], () => {
    throw new Error('This one cannot be made.');
  });
  await expect(lettingOthersIn(broken)).rejects.toThrow('This one cannot be made.');
});
