import { describe, expect, it } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { happenings } from './kinds.ts';

const client = { as: 'client', by: 'leila' } as const;

describe('the kind of what happened (S004-02)', () => {
  it('is kept with a moment of the client, whichever of the kinds it is', () => {
    const course = aCourseAtWork();
    for (const happening of happenings)
      course.does('keepMoment', { happened: `A ${happening}`, happening, mood: 3 }, client);
    expect(course.course.moodLinks.links.map(({ event }) => event.happening)).toEqual([...happenings]);
  });

  it('is kept with what was tied together in a session, and may stay unsaid', () => {
    const link = { direction: 'both', what: 'He shut the door', moodAfter: 2 } as const;
    const { course } = aCourseAtWork()
      .does('linkMood', { ...link, happening: 'distance' })
      .does('linkMood', link);
    expect(course.moodLinks.links.map(({ event }) => event.happening)).toEqual(['distance', undefined]);
  });

  it('is none that nobody knows', () => {
    const form = { happened: 'Something', happening: 'storm' };
    expect(aCourseAtWork().refusal('keepMoment', form as never, client)).toBeDefined();
  });
});
