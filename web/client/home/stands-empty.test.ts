import { expect, test } from 'vitest';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { standsEmpty } from './stands-empty.ts';

test('a finished course leads to no place in which nothing was written, and an open one to all', () => {
  const { course } = aCourseUnderWay(3).does('agreeTryOut', { what: 'Ring Ines on Sunday' });
  const closed = { ...{ on: '2026-06-01', by: 'ana' }, ...{ outcome: 'completed', words: '' } } as never;
  const over = { ...course, closing: { ...course.closing, closed } };
  const places = ['feelings', 'howItBegan', 'letters', 'moments', 'routines', 'talks', 'tryOuts', 'plan'];
  expect(places.filter((place) => standsEmpty(over, place))).toEqual(places.slice(0, 6));
  expect(places.filter((place) => standsEmpty(course, place))).toEqual([]);
});
