import { expect, test } from 'vitest';
import { itselfIfWhole } from './itself-if-whole.ts';

const [a, b] = [{ id: 'a' }, { id: 'b' }];
const chapter = { entries: [a, b], settled: 'no' };

test('a chapter that was copied and hides nothing is the chapter itself', () => {
  expect(itselfIfWhole(chapter, { ...chapter })).toBe(chapter);
  expect(itselfIfWhole(chapter, { ...chapter, entries: chapter.entries.filter(() => true) })).toBe(chapter);
  const list = [a, b];
  expect(itselfIfWhole(list, [...list])).toBe(list);
});

test.each([
  ['an entry is left out', { entries: [a], settled: 'no' }],
  ['an entry is another', { entries: [a, { ...b }], settled: 'no' }],
  ['entries stand otherwise', { entries: [b, a], settled: 'no' }],
  ['a part is another', { entries: [a, b], settled: 'yes' }],
  ['a part is left out', { entries: [a, b] }],
  ['a part is added', { entries: [a, b], settled: 'no', more: undefined }],
  ['its parts stand in another order', { settled: 'no', entries: [a, b] }],
  ['a part has another name', { entries: [a, b], decided: 'no' }],
])('where %s it is what is seen', (_what, seen) => {
  expect(itselfIfWhole(chapter, seen)).toBe(seen);
});

test('what is no object stays as it is seen', () => {
  expect(itselfIfWhole(chapter, null)).toBeNull();
  expect(itselfIfWhole(null, chapter)).toBe(chapter);
  expect(itselfIfWhole([a], { 0: a })).toEqual({ 0: a });
});
