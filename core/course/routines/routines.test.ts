import { expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';

const client = { as: 'client', by: 'leila' } as const;
const walk = {
  what: 'A walk before work',
  days: ['mon', 'thu'] as ('mon' | 'thu')[],
  firstStep: 'To the corner',
};
const written = () => aCourseAtWork().does('writeRoutine', walk, { id: 'walk' });

test('a routine is written with its days and first small step, and grows as it is written again (S004-70)', () => {
  const grown = { ...walk, id: 'walk', version: 1, firstStep: 'Round the park', days: ['mon' as const] };
  const { course } = written().does('writeRoutine', grown, client);
  expect(course.routines.routines).toMatchObject([
    { id: 'walk', version: 2, text: { firstStep: 'Round the park', days: ['mon'] }, noted: [] },
  ]);
});

test('how it went is noted by day, the later word of a day holds, and a day without is no failure', () => {
  const { course } = written()
    .does('noteRoutine', { routineId: 'walk', kept: 'not_that_day' }, { ...client, on: '2026-02-02' })
    .does('noteRoutine', { routineId: 'walk', kept: 'a_little' }, { ...client, on: '2026-02-02' })
    .does('noteRoutine', { routineId: 'walk', kept: 'as_planned' }, { ...client, on: '2026-02-05' });
  expect(course.routines.routines[0]?.noted.map(({ on, kept }) => [on, kept])).toEqual([
    ['2026-02-02', 'a_little'],
    ['2026-02-05', 'as_planned'],
  ]);
  expect(written().refusal('noteRoutine', { routineId: 'walk', kept: 'failed' as 'a_little' })).toBe(
    'form: kept not-offered',
  );
});

test('what is set aside is noted no more, and what is not there is not noted', () => {
  const course = written().does('setRoutineAside', { routineId: 'walk', became: 'It is usual now' }, client);
  expect(course.course.routines.routines[0]?.setAside).toMatchObject({ became: 'It is usual now' });
  expect(course.refusal('noteRoutine', { routineId: 'walk', kept: 'a_little' })).toBe('routine-set-aside');
  expect(course.refusal('writeRoutine', { ...walk, id: 'walk', version: 1 })).toBe('no-such-entry');
  expect(course.refusal('noteRoutine', { routineId: 'x', kept: 'a_little' })).toBe('no-such-routine');
});
