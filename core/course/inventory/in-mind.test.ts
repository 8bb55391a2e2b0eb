import { expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { inMindLately, mostInMindFirst } from './in-mind.ts';
import { presentPeople } from './people.ts';

const today = '2026-03-01';

test('whoever was named most in the last four weeks is most in mind, and among equals whoever was named latest', () => {
  const { course } = aCourseAtWork()
    .does(
      'startAnalysis',
      { title: 'The call', date: '2026-02-08', personIds: ['tomas'] },
      { on: '2026-02-10' },
    )
    .does('agreeTryOut', { what: 'Ring her', personIds: ['ines'] }, { on: '2026-02-11' })
    .does('agreeTryOut', { what: 'Ask him', personIds: ['tomas'] }, { on: '2026-02-12' })
    .does('addEvent', { date: '2026-02-20', kind: 'anniversary', what: 'His day', people: ['father'] });
  expect(inMindLately(course, today)).toEqual([
    { person: 'tomas', entries: 2, latest: '2026-02-12' },
    { person: 'father', entries: 1, latest: '2026-02-20' },
    { person: 'ines', entries: 1, latest: '2026-02-11' },
  ]);
});

test('what is older than four weeks, has no day of its own, was set aside or lies ahead is not counted', () => {
  const story = aCourseAtWork()
    .does('agreeTryOut', { what: 'Ring her', personIds: ['ines'] }, { on: '2026-02-01' })
    .does('addEvent', { date: '2026-02', kind: 'other', what: 'Some day', people: ['ines'] })
    .does('addEvent', { date: '2026-03-02', kind: 'other', what: 'To come', people: ['ines'] })
    .does('addEvent', { date: '2026-02-20', kind: 'other', what: 'A slip', people: ['ines'] }, { id: 'slip' })
    .does('setEventAside', { event: 'slip', why: 'It was another week' });
  expect(inMindLately(story.course, today)).toEqual([]);
  expect(inMindLately(story.course, '2026-02-28')).toEqual([
    { person: 'ines', entries: 1, latest: '2026-02-01' },
  ]);
});

test('a moment counts on the day it was kept, and names a person once however often it does', () => {
  const client = { as: 'client', by: 'leila', on: '2026-02-22' } as const;
  const { course } = aCourseAtWork().does(
    'keepMoment',
    { happened: 'She laughed', mood: 7, withWhom: ['ines', 'ines'] },
    client,
  );
  expect(inMindLately(course, today)).toEqual([{ person: 'ines', entries: 1, latest: '2026-02-22' }]);
});

test('people stand with those most in mind first, and all others after them as they were named', () => {
  const { course } = aCourseAtWork().does(
    'agreeTryOut',
    { what: 'Ring her', personIds: ['ines'] },
    { on: '2026-02-11' },
  );
  expect(mostInMindFirst(course, presentPeople(course.inventory), today).map(({ id }) => id)).toEqual([
    'ines',
    'tomas',
    'father',
  ]);
});
