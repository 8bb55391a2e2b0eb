import { expect, test } from 'vitest';
import { guide } from '#core/guide/guide.ts';
import { dayAfter, held } from '#tests/a-guided-course.ts';
import { ipt } from './ipt.ts';

test('each session opens with how it has been since last time, and is open until that was asked', () => {
  expect(ipt.tasks.find(({ id }) => id === 'X-03')?.asks).toContain('since you last met');
  for (const before of [0, 5, 13]) {
    const course = held(before);
    const session = before + 1;
    const asked = () =>
      guide(course.course, dayAfter(before))?.today.steps.find(({ id }) => id === 'X-03')?.state;
    expect([session, asked()]).toEqual([session, 'open']);
    course.does('recordOpening', { session, answer: 'Better', about: 'mood' });
    expect([session, asked()]).toEqual([session, 'done']);
  }
});
