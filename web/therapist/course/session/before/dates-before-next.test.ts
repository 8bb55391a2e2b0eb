import { describe, expect, it } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { datesBeforeNext } from './dates-before-next.ts';

const mourning = () => aCourseAtWork().does('startGriefWork', { whatWasLost: 'Ilse', diedOn: '2019-03-10' });

describe('days of loss before the next session (2.3.1)', () => {
  it('are those up to the session after today’s, where one is booked', () => {
    const course = mourning().does('bookSession', {
      at: '2026-03-08T10:00',
      minutes: 50,
      format: 'in_person',
    }).course;
    expect(datesBeforeNext(course, '2026-03-01')).toEqual([]);
    expect(datesBeforeNext(course, '2026-03-08')).toHaveLength(1);
  });

  it('are those of the next two weeks where none is', () => {
    expect(datesBeforeNext(mourning().course, '2026-02-24')).toHaveLength(1);
    expect(datesBeforeNext(mourning().course, '2026-02-23')).toEqual([]);
  });
});
