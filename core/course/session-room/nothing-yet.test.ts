import { expect, test } from 'vitest';
import type { ActName } from '#core/course/book.ts';
import { held } from '#tests/a-guided-course.ts';
import { isNothingRecorded } from './nothing-yet.ts';

test('a session that only began can be taken back', () => {
  expect(isNothingRecorded(held(2).course, 2)).toBe(true);
  expect(isNothingRecorded(held(2).course, 3)).toBe(false);
});

test.each([
  ['recordOpening', { session: 2, answer: 'Better' }],
  ['startAnalysis', { session: 2, title: 'The kitchen table', date: '2026-01-18', personIds: ['sister'] }],
  ['draftNote', { session: 2, text: 'She came late.', version: 0 }],
  ['answerMeasure', { session: 2, instrument: 'phq-9', answers: [1, 1, 1, 1, 1, 1, 1, 1, 0] }],
] as const satisfies readonly (readonly [ActName, unknown])[])(
  'one in which %s was done cannot be taken back',
  (act, form) => {
    const done = held(2)
      .does('addPerson', { displayName: 'My sister' }, { id: 'sister' })
      .does(act, form as never, { on: '2026-01-20' });
    expect(isNothingRecorded(done.course, 2)).toBe(false);
    expect(isNothingRecorded(done.course, 1)).toBe(true);
  },
);

test('what is said of a mood is said by nobody beforehand', () => {
  const said = held(2).does('recordOpening', { session: 2, answer: 'Better' }, { on: '2026-01-20' });
  expect(said.course.sessionRoom.openings[0]?.about).toBeUndefined();
});
