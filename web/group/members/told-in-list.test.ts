import { expect, test } from 'vitest';
import { columnsFor } from './told-in-list.ts';

const last = { total: 9, band: null, change: null, on: '2026-03-02' };
const none = { last: null, taskOpen: null };

test('an ended group, whose members’ scores are no longer its own to see, does not say that there is no score yet', () => {
  const gone = { ...none, state: 'left' as const };
  expect(columnsFor([gone, gone])).toEqual({ score: false, task: false });
  expect(columnsFor([gone, { ...gone, last }])).toEqual({ score: true, task: false });
});

test('a column stands where one line has something in it', () => {
  const member = { ...none, state: 'in' as const };
  expect(columnsFor([member])).toEqual({ score: true, task: false });
  expect(columnsFor([member, { ...member, taskOpen: { id: '1', what: 'Ring my sister' } }])).toEqual({
    score: true,
    task: true,
  });
});
