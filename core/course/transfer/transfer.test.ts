import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { openAlarms } from '#core/course/risk/open-alarms.ts';
import { summarise } from '#core/lists/summarise.ts';
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
});

test('what the therapist wrote to the client is read by them, and an open alarm goes along', () => {
  const course = aCourseUnderWay(4).does('raiseAlarm', {}, { as: 'client' });
  const over = { to: 'joao', handOver: 'She waits for a call.', client: 'told' } as const;
  course.does('transferCourse', { ...over, toClient: 'João knows.' }, { on: '2026-02-10' });
  expect(openAlarms(course.course)).toHaveLength(1);
  const seen = seenBy(course.course, { as: 'client', by: 'leila' });
  expect(seen.transfer.transfers[0]).toMatchObject({ toClient: 'João knows.', handOver: '' });
});

test('whoever takes over reads the note once, and after the first hour it is no news any more', () => {
  const over = { to: 'joao', handOver: 'All of it.', client: 'told' } as const;
  const handed = () => aCourseUnderWay(4).does('transferCourse', over, { on: '2026-02-10', id: 'over' });
  expect(summarise(handed().course).handedOver).toEqual({ from: 'ana', on: '2026-02-10' });
  const read = handed().does('readHandOver', {}, { on: '2026-02-11' });
  expect(read.course.transfer.transfers[0]?.read).toEqual({ on: '2026-02-11' });
  expect(read.refusal('readHandOver', {})).toBe('no-hand-over');
  const held = handed().does('holdSession', { minutes: 50, format: 'in_person' }, { on: '2026-02-17' });
  expect(summarise(held.course)).not.toHaveProperty('handedOver');
});

test('an administrator gives it to somebody else with no word of their own, and it can come back', () => {
  const course = aCourseUnderWay(4).does('reassignCourse', { to: 'joao' }, { as: 'administrator' });
  const given = course.course.transfer.transfers[0];
  expect(given).toMatchObject({ from: 'ana', to: 'joao', handOver: '', arranged: 'administrator' });
  course.does('transferCourse', { to: 'ana', handOver: 'Back to you.', client: 'present' });
  expect(therapistOf(course.course)).toBe('ana');
});
