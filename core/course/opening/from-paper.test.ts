import { expect, test } from 'vitest';
import { baseline } from '#core/course/measures/readings.ts';
import { isOverdue } from '#core/course/risk/answer-by.ts';
import { aCourse } from '#tests/a-course.ts';
import { sixteen } from '#tests/a-course-under-way.ts';

/** A Monday, weeks after what is entered. */
const today = '2026-03-02';
const asOf = (on: string) => ({ on, today, now: `${today}T10:00:00.000Z` });
const openedOn = (on: string) =>
  aCourse().does('openCourse', { client: 'leila', therapist: 'ana', protocol: sixteen }, asOf(on));
const hour = { minutes: 50, format: 'in_person' } as const;
const hours = {
  zone: 'Europe/London',
  days: Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, { from: '09:00', to: '17:00' }])),
  closed: [],
};

test('a course is brought from paper by opening it on the day it began: its sessions, scores and people have their own days', () => {
  const course = openedOn('2026-01-06')
    .does('holdSession', hour, asOf('2026-01-13'))
    .does('holdSession', hour, asOf('2026-01-20'))
    .does('addPerson', { displayName: 'Tomas', role: 'partner', living: 'living' }, asOf('2026-01-13'))
    .does(
      'answerMeasure',
      { instrument: 'phq-9', answers: [2, 2, 2, 2, 2, 2, 2, 2, 1], session: 1, administered: 'paper' },
      asOf('2026-01-13'),
    )
    .does('holdSession', hour, asOf(today)).course;
  expect(course.sessions.held.map(({ n, on }) => `${n}: ${on}`)).toEqual([
    '1: 2026-01-13',
    '2: 2026-01-20',
    `3: ${today}`,
  ]);
  expect(baseline(course, 'phq-9')).toBe(17);
  const [alarm] = course.risk.alarms;
  expect(alarm?.on).toBe(today);
  expect(alarm && isOverdue(alarm, hours, `${today}T16:00:00Z`)).toBe(false);
});

test('a day before the one it was opened on is still refused', () => {
  expect(openedOn(today).refusal('holdSession', hour, asOf('2026-02-10'))).toBe('before-opening');
});
