import { expect, test } from 'vitest';
import { guide } from '#core/guide/guide.ts';
import { agreedTo, dayAfter, dayOfSession, held, inDispute, opened } from '#tests/a-guided-course.ts';
import { weeksOf } from './length-in-weeks.ts';

/** Sixteen weekly sessions from 13 January; their sixteenth week is that of 28 April, their twentieth that of 26 May. */
const weeks = (course: ReturnType<typeof opened>, today: string) => weeksOf(course.course, today);
const told = (course: ReturnType<typeof opened>, today: string) =>
  guide(course.course, today)?.lookAgain.filter(({ key }) => key.startsWith('weeks:'));

test('a course counts its weeks beside its sessions, from the first one held', () => {
  expect(weeks(opened(), '2026-01-10')).toBeNull();
  expect(weeks(held(3), dayOfSession(1))).toMatchObject({ week: 1, planned: 16, most: 20 });
  expect(weeks(held(3), dayOfSession(3))?.week).toBe(3);
  expect(weeks(held(3), '2026-03-03')?.week).toBe(8);
  expect(weeks(held(3, opened('ipt16-default', 12)), dayOfSession(3))).toMatchObject({
    planned: 12,
    most: 16,
  });
});

test('the weeks of a pause do not count', () => {
  const course = held(3).does(
    'pauseCourse',
    { why: 'In hospital', reviewBy: '2026-03-01' },
    { on: '2026-02-03' },
  );
  expect(weeks(course, '2026-02-24')?.week).toBe(4);
  course.does('resumeCourse', { words: 'Back home' }, { on: '2026-02-24' });
  expect(weeks(course, '2026-03-03')?.week).toBe(5);
});

test('in week 21 of sixteen sessions the terms ask to be looked at again, until they are', () => {
  const course = held(10);
  expect(told(course, '2026-06-01')).toEqual([]);
  expect(weeks(course, '2026-06-02')).toEqual({ week: 21, planned: 16, most: 20 });
  expect(told(course, '2026-06-02')).toMatchObject([{ severity: 'warn', at: 'formulation' }]);
  expect(told(held(16), dayAfter(40))).toEqual([]);
  course.does(
    'recontract',
    { sessions: 20, aim: 'To settle the move', why: 'Two holidays' },
    { on: '2026-06-02' },
  );
  expect(told(course, '2026-06-09')).toEqual([]);
});

test('a contract whose last day is later than its sessions and four weeks takes a reason', () => {
  const course = agreedTo(inDispute())
    .does('setGoal', { text: 'Sleep', type: 'symptom' })
    .does('setGoal', { text: 'Say no once', type: 'interpersonal' });
  const terms = {
    sessions: 16,
    minutes: 50,
    attendancePolicy: 'Call the day before',
    emergencyArrangements: 'Ring the service',
    starts: '2026-01-13',
    version: 0,
  };
  expect(course.refusal('agreeContract', { ...terms, ends: '2026-06-02' })).toBe('too-many-weeks');
  course.does('agreeContract', { ...terms, ends: '2026-06-02', whyLonger: 'Six weeks abroad in spring' });
  expect(course.course.contract.versions.at(-1)?.whyLonger).toBe('Six weeks abroad in spring');
  const now = { ...terms, version: 1, becauseOf: 'Nearer after all' };
  course.does('agreeContract', { ...now, ends: '2026-06-01' });
  const next = { ...now, version: 2 };
  course.does('agreeContract', { ...next, ends: '2026-08-20', cadence: 'fortnightly' });
  expect(
    course.refusal('agreeContract', {
      ...next,
      version: 3,
      ends: '2026-10-01',
      cadence: 'fortnightly',
    }),
  ).toBe('too-many-weeks');
});
