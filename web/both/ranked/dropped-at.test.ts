import { expect, test } from 'vitest';
import { droppedAt, movedTo } from './dropped-at.ts';

const middles = [20, 60, 100];

test('a row that is dragged takes the place where it is let go, up or down, past the ends too', () => {
  expect([0, 30, 70, 500].map((y) => droppedAt(0, y, middles))).toEqual([0, 0, 1, 2]);
  expect([-40, 30, 70, 130].map((y) => droppedAt(2, y, middles))).toEqual([0, 1, 2, 2]);
});

test('the others keep their order among themselves', () => {
  expect(movedTo(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(movedTo(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(movedTo(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'b', 'c']);
});
