import { expect, it } from 'vitest';
import { type RiskQuestion, riskQuestions } from '#core/course/risk/state.ts';
import { guide } from '#core/guide/guide.ts';
import type { ACourse } from '#tests/a-course.ts';
import { dayAfter, dayOfSession, held } from '#tests/a-guided-course.ts';

const on = dayOfSession(3);
const answers = [2, 1, 1, 1, 1];
const answered = (course: ACourse, given = answers) =>
  course.does('answerMeasure', { instrument: 'asrm', answers: given, session: 3 }, { as: 'therapist', on });
type Asked = [question: RiskQuestion, answer: 'no' | 'yes' | 'prefers_not_to_say' | 'not_asked'];
const reviewed = (course: ACourse, [question, answer]: Asked = ['mania', 'no']) =>
  course.does('reviewRisk', { session: 3, answers: [{ question, answer }], decided: 'Asked.' }, { on });
const asks = ({ course }: ACourse) =>
  guide(course, dayAfter(3))?.lookAgain.some(({ key }) => key.startsWith('high-mood:'));

it('an ASRM of six or more raises the question of SR-03, and five does not', () => {
  expect(asks(answered(held(3), [1, 1, 1, 1, 1]))).toBe(false);
  expect(asks(answered(held(3)))).toBe(true);
});

it('a review of risk after it that says whether it is answers the question; one from earlier that day does not', () => {
  expect(asks(answered(reviewed(held(3))))).toBe(true);
  for (const said of ['no', 'prefers_not_to_say'] as const)
    expect(asks(reviewed(answered(held(3)), ['mania', said])), said).toBe(false);
});

it('a review that says nothing of mania leaves it open, whatever else it asks', () => {
  for (const question of riskQuestions.filter((one) => one !== 'mania'))
    expect(asks(reviewed(answered(held(3)), [question, 'no'])), question).toBe(true);
  expect(asks(reviewed(answered(held(3)), ['mania', 'not_asked']))).toBe(true);
});

it('a yes to mania flags SR-03, once, and the work on the focus waits', () => {
  const course = reviewed(reviewed(answered(held(3)), ['mania', 'yes']), ['mania', 'yes']);
  expect(course.course.risk.flags.map(({ rule }) => rule)).toEqual(['SR-03']);
  const keys = guide(course.course, dayAfter(3))?.lookAgain.map(({ key }) => key.split(':')[0]);
  expect(keys).toContain('focus-waits');
  expect(asks(course)).toBe(false);
});

it('SR-03 said on that day answers it', () => {
  const flag = { rule: 'SR-03' as const, what: 'Two hours of sleep', action: 'Rang the prescriber' };
  expect(asks(answered(held(3)).does('flagStopAndRefer', flag, { on }))).toBe(false);
});
