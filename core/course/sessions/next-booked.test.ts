import { expect, it } from 'vitest';
import { aCourse } from '#tests/a-course.ts';
import { sixteen } from '#tests/a-course-under-way.ts';
import { nextBooked } from './next-booked.ts';

it('a session of today is the next one until it is over', () => {
  const book = (at: string) => ({ at, minutes: 50 });
  const { course } = aCourse()
    .does('openCourse', {
      client: 'leila',
      therapist: 'ana',
      protocol: sixteen,
    })
    .does('bookSession', book('2026-01-13T09:30'))
    .does('bookSession', book('2026-01-20T09:30'));
  const next = (today: string, now: string | null) => nextBooked(course, today, now)?.at;
  expect(next('2026-01-13', '2026-01-13T10:00:00Z')).toBe('2026-01-13T09:30');
  expect(next('2026-01-13', '2026-01-13T10:20:00Z')).toBe('2026-01-20T09:30');
  expect(next('2026-01-20', '2026-01-20T11:00:00Z')).toBeUndefined();
  expect(next('2026-01-13', null)).toBe('2026-01-13T09:30');
});
