import { expect, test } from 'vitest';
import type { Circumstances } from '#tests/a-course.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { aMember } from '#tests/groups/a-member.ts';

const wish = [1, 1, 1, 1, 1, 1, 1, 1, 2];
const alone = [...Array.from({ length: 8 }, () => null), 2];
const today = '2026-06-09';
const years = ['1990-01-01', '2016-06-09', '2025-10-01', '2199-01-01'];
const sheet = (answers: (number | null)[], more: object = {}) => ({ instrument: 'phq-9', answers, ...more });
const aloud = { administered: 'with-therapist' as const };
const paper = { administered: 'paper' as const };

type Way = [string, ReturnType<typeof aMember>, ReturnType<typeof sheet>, Circumstances];
const ways = (): Way[] => [
  ['read aloud in a group', aMember(), sheet(wish, aloud), {}],
  ['in a meeting of the group', aMember(), sheet(wish, { ...aloud, session: 1 }), {}],
  ['ahead of its sheet in a group', aMember(), sheet(alone, aloud), {}],
  ['ahead of its sheet in a session', aCourseUnderWay(), sheet(alone, aloud), {}],
  ['by the client of a group', aMember(), sheet(wish), { as: 'client' }],
  ['by a client', aCourseUnderWay(), sheet(wish), { as: 'client' }],
  ['of somebody young', aMember(), sheet(wish, aloud), { born: '2011-01-01' }],
];

test.each(years)(
  'what is said of dying just now raises an alarm of today, though its day is put as %s',
  (on) => {
    for (const [way, course, form, more] of ways()) {
      const [alarm, ...others] = course.does('answerMeasure', form, { ...more, on, today }).course.risk
        .alarms;
      expect([alarm?.on, alarm?.value, others.length], way).toEqual([today, 2, 0]);
    }
  },
);

test('the sheet that follows what was told ahead of it under the same wrong day raises no second one', () => {
  const where = { on: '2016-06-09', today };
  const course = aMember().does('answerMeasure', sheet(alone, aloud), where);
  course.does('answerMeasure', sheet(wish, { ...aloud, session: 1 }), where);
  expect(course.course.risk.alarms).toHaveLength(1);
});

test.each([
  ['a paper in a group', aMember, sheet(wish, paper)],
  ['a paper', aCourseUnderWay, sheet(wish, paper)],
  ['a form that a therapist took before the course', aCourseUnderWay, sheet(wish, aloud)],
])('%s of long before the course is history, and is asked about', (_what, course, form) => {
  const { risk, measures } = course().does('answerMeasure', form, { on: '2016-06-09', today }).course;
  expect([risk.alarms, measures.readings.at(-1)?.history]).toEqual([[], true]);
});
