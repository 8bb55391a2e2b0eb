import { expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { moodsDrawn } from './moods-drawn.ts';

test('the curve of mood holds what is remembered of events and what was tied to them, by the day it happened (I-09, X-04)', () => {
  const course = aCourseAtWork();
  const [person] = course.course.inventory.people;
  if (!person) throw new Error('nobody is in the inventory');
  course
    .does('addEvent', { date: '2025-09', kind: 'conflict', what: 'The quarrel', mood: 4 })
    .does('addEvent', { date: '2025-09', kind: 'other', what: 'The silence after it', mood: 2 });
  const tied = { direction: 'event_to_mood' as const, people: [person.id] };
  course
    .does('linkMood', { ...tied, what: 'The walk', when: '2026-02-08', moodBefore: 3, moodAfter: 5 })
    .does('linkMood', { ...tied, what: 'The Monday', moodBefore: 4 }, { on: '2026-02-10' })
    .does('linkMood', { ...tied, what: 'Only felt', when: '2026-02-09', feelings: [{ name: 'sad' }] });
  const drawn = moodsDrawn(course.course, course.course.timeline.events).filter(
    ({ on }) => on === '2025-09' || on >= '2026-02-08',
  );
  const people = [person.fields.displayName];
  expect(drawn).toEqual([
    { on: '2025-09', value: 2 },
    { on: '2026-02-08', value: 5, before: 3, what: 'The walk', people },
    { on: '2026-02-10', value: 4, what: 'The Monday', people },
  ]);
});
