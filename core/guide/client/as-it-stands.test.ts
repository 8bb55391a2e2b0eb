import { expect, it } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { overForClient } from '#core/course/closing/over-for-client.ts';
import { everAgreed } from '#core/course/focus/agreed.ts';
import { nextBooked } from '#core/course/sessions/next-booked.ts';
import { roadmap } from '#core/guide/roadmap.ts';
import type { ACourse } from '#tests/a-course.ts';
import { agreedTo, closedOn, dayAfter, held, inDispute, opened } from '#tests/a-guided-course.ts';
import { nothingChosen, whenWeMeet } from './as-it-stands.ts';

const said = ({ course }: ACourse, today: string) => [
  nothingChosen(course, today),
  whenWeMeet(course, nextBooked(course, today, null)),
];

it('finding out is of the first sessions: not of a course that has not begun, is well under way, or is over', () => {
  expect(said(opened(), '2026-01-13')[0]).toBe('not_begun');
  expect(said(held(2), dayAfter(2))[0]).toBe('not_yet');
  expect(said(held(6), dayAfter(6))[0]).toBe('not_chosen');
  expect(said(closedOn(held(6), dayAfter(6), []), dayAfter(6))).toEqual(['finished', 'closed']);
});

it('a session ahead is told while one is, a pause while it lasts, and neither once the course is closed', () => {
  const course = held(6);
  expect(whenWeMeet(course.course, null)).toBe('none');
  course.does('bookSession', { at: '2026-12-01T10:00', minutes: 50, format: 'in_person' });
  expect(said(course, dayAfter(6))[1]).toBe('booked');
  const paused = held(6).does('pauseCourse', { why: 'Travelling', reviewBy: '2026-06-01' });
  expect(said(paused, dayAfter(6))[1]).toBe('paused');
  expect(said(closedOn(paused, dayAfter(7), []), dayAfter(7))[1]).toBe('closed');
});

it('of somebody who has died nobody says that a session is ahead or not booked, or that they have finished', () => {
  const then = { on: dayAfter(6), today: dayAfter(6) };
  const early = held(6).does('finishEarly', { reason: 'died', words: 'Told by her sister' }, then);
  const left = held(6)
    .does('joinInCourse', { group: 'group-1', name: 'Tuesdays', from: 7 }, then)
    .does('leaveInCourse', { why: 'died', words: '', referred: null }, then);
  const closed = held(6).does('closeCourse', { outcome: 'died' }, then);
  for (const { course } of [early, left, closed]) {
    const seen = overForClient(seenBy(course, { as: 'client', by: 'leila' }));
    expect(said({ course: seen } as ACourse, dayAfter(6))).toEqual(['finished', 'ended']);
    expect(roadmap(seen, dayAfter(6))?.standing).toBe('closed');
  }
});

it('once it is closed the client reads all that was agreed to work on, one that ended before too', () => {
  const course = agreedTo(inDispute(held(6)));
  const focus = ({ course: now }: ACourse) => roadmap(now, dayAfter(8))?.focus.map(({ label }) => label);
  const before = focus(course);
  expect(before).toEqual(['A conflict with someone']);
  closedOn(course, dayAfter(7), []);
  expect(focus(course)).toEqual(before);
  expect(everAgreed(course.course)).toHaveLength(1);
});
