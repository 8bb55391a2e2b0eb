import { expect, test } from 'vitest';
import { dayAfter, dayOfSession, held } from '#tests/a-guided-course.ts';
import { isOn } from './is-on.ts';

/** T5 of the findings of November 2026: the clock ran on after the close, and after the note was signed. */

const today = dayOfSession(2);
const hour = ({ course }: ReturnType<typeof held>, day = today) =>
  isOn({ view: { course, today: day }, n: 2, held: course.sessions.held[1] });

test('an hour goes on until it is closed or its note is signed, and on no other day', () => {
  expect(hour(held(2))).toBe(true);
  expect(hour(held(2), dayAfter(2))).toBe(false);
  expect(hour(held(2).does('closeSession', { session: 2, summary: 'Named it' }, { on: today }))).toBe(false);
  const noted = held(2).does('draftNote', { session: 2, version: 0, text: 'She came.' }, { on: today });
  expect(hour(noted)).toBe(true);
  expect(hour(noted.does('signNote', { session: 2, version: 1 }, { on: today }))).toBe(false);
});
