import { expect, test } from 'vitest';
import { held } from '#tests/a-guided-course.ts';
import { isNothingRecorded } from './nothing-yet.ts';

test('a session that only began can be taken back, one in which something was said cannot', () => {
  const begun = held(2);
  expect(isNothingRecorded(begun.course, 2)).toBe(true);
  const said = held(2).does('recordOpening', { session: 2, answer: 'Better' }, { on: '2026-01-20' });
  expect(isNothingRecorded(said.course, 2)).toBe(false);
  expect(isNothingRecorded(said.course, 1)).toBe(true);
  expect(said.course.sessionRoom.openings[0]?.about).toBeUndefined();
});
