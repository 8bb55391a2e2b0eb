import { expect, test } from 'vitest';
import { activeFoci } from '#core/course/focus/active.ts';
import { agreedTo, held, inDispute, people } from '#tests/a-guided-course.ts';
import { issuesFor } from './issues-for.ts';

const inWork = () => held(6, agreedTo(inDispute(people())));
const wordsOf = (course: ReturnType<typeof inWork>) => {
  const [focus] = activeFoci(course.course);
  return focus ? issuesFor(course.course, focus).map(({ words }) => words) : [];
};

test('the issues that point to the focus or are about its people stand in the order they were ranked in (S000-14)', () => {
  const course = inWork()
    .does('listIssue', { words: 'He decides alone', area: 'role_dispute' }, { id: 'alone' })
    .does('listIssue', { words: 'My father', area: 'grief' }, { id: 'father' })
    .does('listIssue', { words: 'The evenings', people: ['tomas'] }, { id: 'evenings' })
    .does('rankIssues', { order: ['evenings', 'father', 'alone'] });
  expect(wordsOf(course)).toEqual(['The evenings', 'He decides alone']);
  course.does('rankIssues', { order: ['alone', 'evenings', 'father'] });
  expect(wordsOf(course)).toEqual(['He decides alone', 'The evenings']);
});

test('where nothing was tied to the focus, all that was tied to no other area stands', () => {
  const course = inWork()
    .does('listIssue', { words: 'It is everything' })
    .does('listIssue', { words: 'My father', area: 'grief' });
  expect(wordsOf(course)).toEqual(['It is everything']);
});
