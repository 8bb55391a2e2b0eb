import { expect, it } from 'vitest';
import { guide } from '#core/guide/guide.ts';
import type { ACourse } from '#tests/a-course.ts';
import { dayAfter, dayOfSession, held } from '#tests/a-guided-course.ts';

const on = dayOfSession(3);
const answers = [2, 1, 1, 1, 1];
const answered = (course: ACourse, given = answers) =>
  course.does('answerMeasure', { instrument: 'asrm', answers: given, session: 3 }, { as: 'therapist', on });
const reviewed = (course: ACourse) =>
  course.does(
    'reviewRisk',
    { session: 3, answers: [{ question: 'wished_dead', answer: 'no', words: '' }], decided: 'Asked: no.' },
    { on },
  );
const asks = ({ course }: ACourse) =>
  guide(course, dayAfter(3))?.lookAgain.some(({ key }) => key.startsWith('high-mood:'));

it('an ASRM of six or more raises the question of SR-03, and five does not', () => {
  expect(asks(answered(held(3), [1, 1, 1, 1, 1]))).toBe(false);
  expect(asks(answered(held(3)))).toBe(true);
});

it('going through risk after it answers the question; having done so earlier on the same day does not', () => {
  expect(asks(answered(reviewed(held(3))))).toBe(true);
  expect(asks(reviewed(answered(held(3))))).toBe(false);
});

it('SR-03 said on that day answers it', () => {
  const flag = { rule: 'SR-03' as const, what: 'Two hours of sleep', action: 'Rang the prescriber' };
  expect(asks(answered(held(3)).does('flagStopAndRefer', flag, { on }))).toBe(false);
});
