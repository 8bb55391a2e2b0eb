import { expect, test } from 'vitest';
import type { ActName } from '#core/course/book.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';

const shownAt = '2026-02-03T10:00';
const moved = () =>
  aCourseUnderWay()
    .does('bookSession', { at: shownAt, minutes: 50 }, { id: 'it' })
    .does('moveSession', { appointment: 'it', to: '2026-02-03T15:00', why: 'Train', shownAt });
const stale = { appointment: 'it', shownAt };
const then = { on: '2026-02-03', today: '2026-02-03' };

const acts = {
  cancelSession: { ...stale, why: 'Ill' },
  moveSession: { ...stale, why: 'Ill', to: '2026-02-05T10:00' },
  missSession: stale,
  holdSession: { ...stale, minutes: 50, format: 'in_person' },
} as const;

test.each(Object.keys(acts) as (keyof typeof acts)[])(
  '%s from a page read before a move is refused, with the newer time; once that is read it goes on',
  (name) => {
    const course = moved();
    const does = (form: object) => course.attempt(name as ActName, { ...acts[name], ...form } as never, then);
    expect(does({})).toMatchObject({
      refused: 'moved-since',
      values: { at: '2026-02-03T15:00', day: '2026-02-03', time: '15:00' },
    });
    expect(does({ shownAt: '2026-02-03T15:00' })).toHaveLength(1);
  },
);

test('a client who cancels from an old page is told the newer time; what it was shown with is not kept', () => {
  const course = moved();
  const cancel = { ...acts.cancelSession, by: 'client' } as const;
  expect(course.refusal('cancelSession', cancel, { as: 'client' })).toBe('moved-since');
  course.does('cancelSession', { ...cancel, shownAt: '2026-02-03T15:00' }, { as: 'client' });
  expect(JSON.stringify(course.facts)).not.toContain('shownAt');
});

test('a contact for a follow-up that was moved is asked about as well', () => {
  const followUp = { at: shownAt, minutes: 50, kind: 'follow_up' } as const;
  const course = aCourseUnderWay()
    .does('bookSession', followUp, { id: 'it' })
    .does('moveSession', { appointment: 'it', to: '2026-02-04T10:00', why: 'Train' });
  const call = { how: 'phone', purpose: 'follow_up', reached: 'reached' } as const;
  expect(course.refusal('recordContact', { ...call, ...stale })).toBe('moved-since');
  course.does('recordContact', { ...call, appointment: 'it' });
});
