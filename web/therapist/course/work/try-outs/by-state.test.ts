import { expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { saidAlready, tryOutsByState } from './by-state.ts';

test('try-outs stand together by what is to be done with them, those something happened to last first (T-11)', () => {
  const course = aCourseAtWork();
  const agreed = (what: string, on: string) =>
    course.does('agreeTryOut', { what, personIds: [] }, { id: what, on });
  for (const [what, on] of [
    ['walk', '2026-02-03'],
    ['ask', '2026-02-10'],
    ['write', '2026-02-17'],
    ['ring', '2026-02-24'],
  ] as const)
    agreed(what, on);
  for (const what of ['walk', 'ask', 'write'])
    course.does('tellTryOut', { tryOutId: what, result: 'done' }, { on: '2026-02-25' });
  course.does('reviewTryOut', { tryOutId: 'ask', session: 5, next: 'closed' }, { on: '2026-02-26' });
  course.does('reviewTryOut', { tryOutId: 'walk', session: 5, next: 'closed' }, { on: '2026-03-03' });
  const stands = tryOutsByState(course.course.tryOuts.tryOuts);
  const names = (stand: keyof typeof stands) => stands[stand].map(({ what }) => what);
  expect([names('told'), names('waiting'), names('closed')]).toEqual([['write'], ['ring'], ['walk', 'ask']]);
});

test('whom a try-out is with is said once', () => {
  const course = aCourseAtWork();
  const [person] = course.course.inventory.people;
  const name = person?.fields.displayName ?? '';
  course
    .does('agreeTryOut', { what: 'ask', personIds: [person?.id ?? ''], withWhom: name })
    .does('agreeTryOut', { what: 'walk', personIds: [person?.id ?? ''], withWhom: 'and the dog' });
  expect(course.course.tryOuts.tryOuts.map((one) => saidAlready(course.course, one))).toEqual([
    ['what', 'withWhom'],
    ['what'],
  ]);
});
