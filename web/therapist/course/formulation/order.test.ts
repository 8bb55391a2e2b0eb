import { expect, it } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { partsNow } from './order.ts';

const states = (course: Parameters<typeof partsNow>[0]) =>
  Object.fromEntries(partsNow(course).map(({ part, state }) => [part, state]));

it('the first part that does not stand yet is the next thing to do', () => {
  expect(states(aCourseAtWork().course)).toMatchObject({ issues: 'next', areas: 'open', focus: 'open' });
  const listed = aCourseAtWork().does('listIssue', { words: 'The silence at home' }, { id: 'i' });
  expect(states(listed.course).issues).toBe('next');
  expect(states(listed.does('rankIssues', { order: ['i'] }).course)).toMatchObject({
    issues: 'done',
    areas: 'next',
  });
});

it('where something is written and more is asked, it is begun: what stands is never called “not yet”', () => {
  const one = aCourseAtWork().does('setGoal', { text: 'Two suppers a week', type: 'interpersonal' });
  expect(states(one.course)).toMatchObject({ issues: 'next', goals: 'begun', contract: 'open' });
});
