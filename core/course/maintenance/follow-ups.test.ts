import { expect, test } from 'vitest';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { afterDays, metAgain } from './follow-ups.ts';

test('follow-up and boosters are told in order, each with whether the diary holds it (MS-24)', () => {
  const course = aCourseUnderWay(15).does(
    'decideAfter',
    {
      decision: 'booster',
      why: 'A hard autumn',
      medication: 'none_taken',
      followUp: '2026-10-27',
      boosters: ['2026-07-28', '2026-10-27'],
    },
    { on: '2026-04-21' },
  );
  expect(afterDays(aCourseUnderWay(1).course)).toEqual([]);
  expect(afterDays(course.course)).toEqual([
    { on: '2026-07-28', booked: 'not_yet' },
    { on: '2026-10-27', booked: 'not_yet' },
  ]);
  course.does('bookSession', { at: '2026-07-28T10:00', minutes: 50, kind: 'follow_up' });
  expect(afterDays(course.course).map(({ booked }) => booked)).toEqual(['booked', 'not_yet']);
});

test('a finished course is met again on the days agreed for after it that lie ahead, and an open one is not over', () => {
  const { course } = aCourseUnderWay(15).does(
    'decideAfter',
    { decision: 'discharge', why: 'Well', medication: 'none_taken', followUp: '2026-07-28' },
    { on: '2026-04-21' },
  );
  const closed = { ...{ on: '2026-04-28', by: 'ana' }, ...{ outcome: 'completed', words: '' } } as never;
  const over = { ...course, closing: { ...course.closing, closed } };
  expect(metAgain(over, '2026-07-28').map(({ on }) => on)).toEqual(['2026-07-28']);
  expect(metAgain(over, '2026-07-29')).toEqual([]);
  expect(metAgain(course, '2026-05-01')).toEqual([]);
});
