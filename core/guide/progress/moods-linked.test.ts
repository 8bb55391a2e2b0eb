import { describe, expect, it } from 'vitest';
import { dayOfSession, held } from '#tests/a-guided-course.ts';
import { moodsLinked } from './moods-linked.ts';

const linkedIn = (course: ReturnType<typeof held>, session: number) =>
  course.does('linkMood', {
    session,
    direction: 'event_to_mood',
    what: 'The call',
    moodBefore: 5,
    moodAfter: 2,
  });

describe('middle sessions that tie mood and events together (X-04)', () => {
  it('have no share before one of them is over', () => {
    expect(moodsLinked(held(3).course, '2027-01-01')).toBeNull();
    expect(moodsLinked(held(4).course, dayOfSession(4))).toBeNull();
  });

  it('are counted, and those without a link named, as PD-09 names them', () => {
    const course = linkedIn(held(5), 4);
    expect(moodsLinked(course.course, '2027-01-01')).toEqual({
      sessions: 2,
      linked: 1,
      share: 50,
      stands: 'below',
      without: [5],
    });
  });

  it('reach the target at nine in ten', () => {
    const course = linkedIn(linkedIn(held(5), 4), 5);
    expect(moodsLinked(course.course, '2027-01-01')).toMatchObject({ share: 100, stands: 'reached' });
  });
});
