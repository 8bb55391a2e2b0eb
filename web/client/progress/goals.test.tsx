import { beforeAll, expect, test } from 'vitest';
import { ratedFirst, ratedSince, standingGoals } from '#core/course/goals/standing.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { GoalsRated } from './goals.tsx';

beforeAll(inEnglish);

test('a goal that was rated on the phone alone has where it began and where it has come to, there and for whoever reads it (S004-10)', () => {
  const client = { as: 'client', by: 'leila' } as const;
  const story = aCourseAtWork()
    .does('setGoal', { text: 'See Ines', type: 'interpersonal' }, { id: 'ines' })
    .does('rateGoal', { goal: 'ines', rating: 2, at: 4 }, client)
    .does('rateGoal', { goal: 'ines', rating: 7, at: 11 }, client);
  expect(clientPage(story, <GoalsRated />)).toContain('At first you said 2 of 10, last time 7 of 10.');
  const [goal] = standingGoals(story.course);
  expect([goal && ratedFirst(goal)?.rating, goal && ratedSince(goal)?.rating]).toEqual([2, 7]);
  story.does('rateGoal', { goal: 'ines', rating: 3, at: 'start' });
  const [told] = standingGoals(story.course);
  expect(told && ratedFirst(told)?.rating).toBe(3);
});
