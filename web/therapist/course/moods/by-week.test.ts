import { describe, expect, it } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { byWeek } from './by-week.ts';

describe('the diary of moods and events', () => {
  it('puts each into the week it happened in, the latest first; without a day, into the week it was written', () => {
    const course = aCourseAtWork();
    for (const [what, when] of [
      ['The Sunday before', '2026-02-08'],
      ['The Monday', '2026-02-09T18:30'],
      ['Some time in January', '2026-01'],
    ] as const) {
      course.does('linkMood', { direction: 'event_to_mood', what, when, moodAfter: 3 }, { on: '2026-02-10' });
    }
    const { links } = course.course.moodLinks;
    expect(
      byWeek(links.slice(-3)).map(({ from, links }) => [from, links.map(({ event }) => event.what)]),
    ).toEqual([
      ['2026-02-09', ['Some time in January', 'The Monday']],
      ['2026-02-02', ['The Sunday before']],
    ]);
  });
});
