import { expect, it } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { aCourse } from '#tests/a-course.ts';
import { circlePeople, unplacedPeople } from './circle.ts';

const story = aCourse()
  .does('openCourse', {
    client: 'leila',
    therapist: 'ana',
    protocol: { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 },
  })
  .does('addPerson', { displayName: 'Tomas', ring: 1, tone: 'unsafe', safety: 'not' }, { id: 'tomas' })
  .does('addPerson', { displayName: 'Father', ring: 2, living: 'deceased' }, { id: 'father' })
  .does('addPerson', { displayName: 'Ines' }, { id: 'ines' });

const drawn = ({ inventory }: Course) => circlePeople(inventory, { layer: 'shared' });

it('the client’s circle never says that a tie is unsafe, even where the whole course is at hand', () => {
  for (const course of [story.course, seenBy(story.course, { as: 'client', by: 'leila' })]) {
    const tomas = drawn(course).find(({ id }) => id === 'tomas');
    expect(tomas?.tone).toBeUndefined();
    expect(JSON.stringify(drawn(course))).not.toContain('unsafe');
  }
});

it('somebody who died is drawn as remembered, and somebody not placed yet waits beside the circle', () => {
  expect(drawn(story.course).find(({ id }) => id === 'father')?.kind).toBe('dead');
  expect(unplacedPeople(story.course.inventory).map(({ id }) => id)).toEqual(['ines']);
});
