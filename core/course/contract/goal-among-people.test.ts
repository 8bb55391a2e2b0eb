import { expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { sixteenWeeks } from '#tests/a-course-under-way.ts';
import { contractNow } from './terms-now.ts';

test('a contract is agreed once one of its goals is about people, whatever else is aimed for (5.4)', () => {
  const story = aCourseAtWork()
    .does('chooseFocus', {
      area: 'role_dispute',
      people: ['tomas'],
      stage: 'impasse',
      why: 'It began with it',
    })
    .does('setGoal', { text: 'Sleep through', type: 'symptom' })
    .does('setGoal', { text: 'Back to work', type: 'symptom' });
  expect(story.refusal('agreeContract', sixteenWeeks)).toBe('goal-among-people');
  story.does('setGoal', { text: 'Be asked before it is settled', type: 'interpersonal' });
  expect(
    contractNow(story.does('agreeContract', sixteenWeeks, { on: '2026-02-03' }).course)?.goals,
  ).toHaveLength(3);
});
