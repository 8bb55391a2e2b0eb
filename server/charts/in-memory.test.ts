import { expect, test } from 'vitest';
import type { Fact } from '#core/book/fact.ts';
import { emptyCourse } from '#core/course/book.ts';
import { ChartsInMemory } from './in-memory.ts';

const aFact = (seq: number, words: string): Fact => ({
  course: 'c',
  seq,
  act: String(seq),
  type: 'NoteDrafted',
  on: '2026-11-02',
  at: '2026-11-02T10:00:00Z',
  by: 'ana',
  data: { session: 1, text: words, version: seq },
});
const aChart = (...words: readonly string[]) => ({
  facts: words.map((one, at) => aFact(at + 1, one)),
  course: emptyCourse('c'),
  hash: '',
});
const long = 'x'.repeat(1000);

test('charts are kept by how much stands in them, not by how many they are', () => {
  const memory = new ChartsInMemory(10_000);
  for (let n = 0; n < 20; n += 1) memory.keep(`short ${n}`, aChart('a word'));
  expect(memory.get('short 0')).toBeDefined();
  for (let n = 0; n < 6; n += 1) memory.keep(`long ${n}`, aChart(long));
  expect(memory.get('short 1')).toBeUndefined();
  expect(memory.get('long 5')).toBeDefined();
});

test('the chart used longest ago goes first, and the one just used stays however long it is', () => {
  const memory = new ChartsInMemory(3500);
  memory.keep('one', aChart(long));
  memory.keep('two', aChart(long));
  memory.get('one');
  memory.keep('three', aChart(long));
  expect(memory.get('two')).toBeUndefined();
  expect(memory.get('one')).toBeDefined();
  memory.keep('huge', aChart(...Array.from({ length: 20 }, () => long)));
  expect(memory.get('huge')).toBeDefined();
  expect(memory.get('one')).toBeUndefined();
  memory.keep('three', aChart(long));
  expect(memory.get('huge')).toBeUndefined();
  expect(memory.get('three')).toBeDefined();
});

test('a chart that grew weighs what was added, and one that was forgotten weighs nothing', () => {
  const memory = new ChartsInMemory(7500);
  let chart = aChart(long);
  memory.keep('growing', chart);
  for (let n = 2; n <= 3; n += 1) {
    chart = { ...chart, facts: [...chart.facts, aFact(n, long)] };
    memory.keep('growing', chart);
  }
  memory.keep('other', aChart(long));
  expect([memory.get('growing'), memory.get('other')].every((one) => one !== undefined)).toBe(true);
  memory.forget('growing');
  for (let n = 0; n < 4; n += 1) memory.keep(`more ${n}`, aChart(long));
  expect(memory.get('other')).toBeDefined();
  memory.keep('more 4', aChart(long));
  expect(memory.get('more 0')).toBeUndefined();
});
