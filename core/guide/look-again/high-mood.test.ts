import { expect, it } from 'vitest';
import { guide } from '#core/guide/guide.ts';
import { dayAfter, dayOfSession, held } from '#tests/a-guided-course.ts';

const asked = (answers: number[]) => {
  const { course } = held(3).does(
    'answerMeasure',
    { instrument: 'asrm', answers, session: 3 },
    { as: 'therapist', on: dayOfSession(3) },
  );
  return guide(course, dayAfter(3))?.lookAgain.some(({ key }) => key.startsWith('high-mood:'));
};

it('an ASRM of six or more raises the question of SR-03, and five does not', () => {
  expect(asked([1, 1, 1, 1, 1])).toBe(false);
  expect(asked([2, 1, 1, 1, 1])).toBe(true);
});
