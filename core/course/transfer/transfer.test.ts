import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { therapistOf } from './therapist.ts';

test('a course is handed to another therapist with a note the client does not read', () => {
  const course = aCourseUnderWay(4);
  expect(therapistOf(course.course)).toBe('ana');
  const handOver = { to: 'joao', handOver: 'She goes quiet when hurt.', client: 'present' } as const;
  expect(course.refusal('transferCourse', { ...handOver, to: 'ana' })).toBe('same-therapist');
  course.does('transferCourse', handOver);
  expect(therapistOf(course.course)).toBe('joao');
  expect(course.course.transfer.transfers[0]).toMatchObject({ from: 'ana', to: 'joao' });
  expect(JSON.stringify(seenBy(course.course, { as: 'client', by: 'leila' }).transfer)).not.toContain(
    'quiet',
  );
  course.does('raiseAlarm', {}, { as: 'client' });
  expect(course.refusal('transferCourse', { ...handOver, to: 'ana' })).toBe('open-alarm');
});
