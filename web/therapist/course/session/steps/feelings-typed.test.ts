import { expect, it } from 'vitest';
import { feelingsTyped } from './feelings-typed.ts';

it('feelings are typed between commas, with a strength when one was said', () => {
  expect(feelingsTyped('hurt 7, left out , lonely 10')).toEqual([
    { name: 'hurt', intensity: 7 },
    { name: 'left out', intensity: null },
    { name: 'lonely', intensity: 10 },
  ]);
});

it('nothing typed is no feeling', () => {
  expect(feelingsTyped(' , ')).toEqual([]);
});
