import { expect, test } from 'vitest';
import { followed } from '#core/guide/followed.ts';
import { guide } from '#core/guide/guide.ts';
import type { ACourse } from '#tests/a-course.ts';
import { closedOn, dayOfSession, held, scored } from '#tests/a-guided-course.ts';
import { measuresDue } from './due.ts';

const states = ({ course }: ACourse, today: string) =>
  Object.fromEntries(guide(course, today)?.measures.map((one) => [one.instrument, one.state]) ?? []);

const last = dayOfSession(16);

const closed = (...boosters: string[]) =>
  closedOn(
    scored(held(16), 16, 4).does('planMeasures', { instrument: 'mspss', when: ['follow-up'] }, { on: last }),
    last,
    boosters,
  );

const answers = [0, 1, 0, 0, 0, 0, 0, 0, 0];

test('a follow-up asks its measures anew; the last session’s PHQ-9 is not this one’s (6.6)', () => {
  const course = closed('2026-07-28');
  expect(states(course, '2026-07-20')).toEqual({});
  expect(states(course, '2026-07-21')).toEqual({
    'phq-9': 'due',
    'gad-7': 'due',
    'who-5': 'due',
    mspss: 'due',
    'everyday-5': 'due',
  });
  course
    .does('answerMeasure', { instrument: 'phq-9', answers }, { as: 'client', on: '2026-07-27' })
    .does('markMeasureDeclined', { instrument: 'gad-7' }, { as: 'client', on: '2026-07-27' });
  expect(states(course, '2026-07-28')).toMatchObject({ 'phq-9': 'answered', 'gad-7': 'declined' });
});

test('a later follow-up in the diary asks once more, and one called off asks nothing (6.6)', () => {
  const course = closed('2026-07-28')
    .does('answerMeasure', { instrument: 'phq-9', answers }, { as: 'client', on: '2026-07-27' })
    .does('bookSession', { at: '2026-10-27T10:00', minutes: 30, kind: 'follow_up' }, { id: 'autumn' });
  expect(states(course, '2026-10-20')).toMatchObject({ 'phq-9': 'due' });
  course.does('cancelSession', { appointment: 'autumn', by: 'client', why: 'Away' });
  expect(states(course, '2026-10-20')).toMatchObject({ 'phq-9': 'answered' });
});

test('a session looked back on after closing still says what was measured for it (X-01), and a day before the closing asks nothing', () => {
  const { course } = closed();
  const follows = followed(course);
  if (!follows) throw new Error('The course follows no protocol.');
  expect(measuresDue(course, follows, 16)).toContainEqual(
    expect.objectContaining({ instrument: 'phq-9', state: 'answered' }),
  );
  expect(guide(course, '2026-12-01')?.measures).toEqual([]);
  const late = closedOn(scored(held(16), 16, 4), last, ['2026-07-28']);
  late.facts = late.facts.map((one) => (one.type === 'CourseClosed' ? { ...one, on: '2026-08-04' } : one));
  expect(states(late, '2026-12-01')).toEqual({});
});
