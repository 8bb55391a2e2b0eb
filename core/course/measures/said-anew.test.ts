import { expect, test } from 'vitest';
import type { ACourse } from '#tests/a-course.ts';
import { noIntent } from '#tests/a-course-under-way.ts';
import { alarms, aMember, entry, on, phq9, send, wish } from '#tests/groups/a-member.ts';

const where = { on, today: on };
const alone = [...Array.from({ length: 8 }, () => null), 2];
const aloud = (answers: (number | null)[], more: object = {}) => ({
  ...{ instrument: 'phq-9', answers, administered: 'with-therapist' as const },
  ...more,
});
const answered = (course: ACourse): ACourse => {
  for (const { id, answer } of course.course.risk.alarms)
    if (!answer) course.does('answerAlarm', { ...noIntent, nextReview: '2026-06-12', alarm: id }, where);
  return course;
};
const plan = (more: object = {}) => ({ n: null, plan: 'yes' as const, words: '', staying: '', ...more });
const [one, two] = [[[2, 'same_day']], Array.from({ length: 2 }, () => [2, 'same_day'])];

/** In a talk in the morning: told at once, and then the sheet. */
const talk = () =>
  aMember()
    .does('answerMeasure', aloud(alone), { ...where, id: 'talk-told' })
    .does('answerMeasure', aloud(wish, { ahead: ['talk-told'] }), where);

test('the same answer at a second sitting of the day, once the first alarm was answered, is an alarm of its own', () => {
  const told = () => answered(talk()).does('answerMeasure', aloud(alone), { ...where, id: 'noon-told' });
  expect(alarms(talk())).toEqual(one);
  expect(alarms(told())).toEqual(two);
  const course = told();
  send(course, entry({ ...phq9(wish), ahead: ['noon-told'] }));
  expect(alarms(course)).toEqual(two);
  const later = answered(told());
  send(later, entry({ ...phq9(wish), ahead: ['noon-told'] }));
  expect(alarms(later)).toEqual(two);
  send(later, entry({ ...phq9(wish), ahead: ['noon-told'] }));
  expect(alarms(later)).toEqual(two);
});

test('so it is where nothing was told ahead, and with another answer, and where it is said by the sheet alone', () => {
  const course = answered(talk());
  send(course, entry(phq9(wish)));
  expect(alarms(course)).toEqual(two);
  send(answered(course), entry(phq9(wish)));
  expect(alarms(course)).toEqual(two);
  const lesser = answered(talk()).does('answerMeasure', aloud(alone.with(8, 1)), where);
  expect(alarms(lesser)).toEqual([...one, [1, 'same_day']]);
  expect(alarms(answered(talk()).does('answerMeasure', aloud(wish), where))).toEqual(two);
  expect(talk().refusal('answerMeasure', aloud(wish), where)).toBe('same-sheet');
});

test('the sheet that was told ahead raises nothing anew, though its alarm was answered before it was sent', () => {
  const told = answered(aMember().does('answerMeasure', aloud(alone), { ...where, id: 'told' }));
  expect(alarms(told.does('answerMeasure', aloud(wish, { ahead: ['told'] }), where))).toEqual(one);
  const meant = answered(aMember().does('answerMeasure', aloud(alone), { ...where, id: 'told' }));
  send(meant, entry({ ...phq9(wish), ahead: ['told'] }));
  expect(alarms(meant)).toEqual(one);
});

test('a plan that is told again at another sitting is an alarm of its own, and who stays belongs to the first', () => {
  const told = () => answered(aMember().does('tellPlan', plan(), { ...where, id: 'told' }));
  const count = ({ course }: ACourse) => course.risk.alarms.length;
  const staying = told();
  send(staying, entry({ plan: 'yes', staying: 'Her sister', ahead: ['told'] }));
  expect(count(staying)).toBe(1);
  const again = told();
  send(again, entry({ plan: 'yes' }));
  expect(count(again)).toBe(2);
  send(answered(again), entry({ plan: 'yes' }));
  expect(count(again)).toBe(2);
});

test('a plan and a sheet that another phone tells of the same meeting raise none again, though their alarms were answered meanwhile', () => {
  const said = { ...phq9(wish), plan: 'yes', planWords: 'The river' };
  const course = aMember()
    .does('tellPlan', plan({ words: 'The river' }), { ...where, id: 'plan-told' })
    .does('answerMeasure', aloud(alone), { ...where, id: 'sheet-told' });
  send(answered(course), entry({ ...said, ahead: ['plan-told', 'sheet-told'] }));
  const raised = () => course.course.risk.alarms.length;
  expect(raised()).toBe(2);
  send(answered(course), entry(said), 'ines');
  expect(raised()).toBe(2);
  send(course, entry({ ...said, planWords: 'The well, tonight' }), 'ines');
  expect(raised()).toBe(3);
});

test('a talk and a meeting of one day are two sheets, and nobody told anything otherwise', () => {
  const calm = [1, 1, 1, 1, 1, 1, 1, 1, 0];
  const course = aMember().does('answerMeasure', aloud(calm.with(0, 3)), where);
  expect(send(course, entry(phq9(calm)))).toEqual([]);
  expect(send(course, entry(phq9(calm.with(1, 2))))).toEqual(['measure: phq-9']);
});
