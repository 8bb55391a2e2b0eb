import { expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';

test('confidence in a skill of being with people is kept each time, by client and therapist', () => {
  const { course } = aCourseAtWork()
    .does(
      'writeContactSkill',
      { skill: 'Starting small talk', managedBefore: 'At the allotment' },
      { id: 'talk' },
    )
    .does('rateContactSkill', { skillId: 'talk', confidence: 2, session: 5 })
    .does('rateContactSkill', { skillId: 'talk', confidence: 6, session: 11 }, { as: 'client' });
  expect(course.deficits.skills[0]?.text).toMatchObject({ managedBefore: 'At the allotment' });
  expect(course.deficits.confidence.talk?.map(({ confidence }) => confidence)).toEqual([2, 6]);
});

test('a past tie is looked back on with its good, its hard and how it ended, and an attempt without blame', () => {
  const past = { who: 'Marta', positives: ['Laughing'], negatives: ['Rows'], ending: 'I stopped ringing' };
  const { course } = aCourseAtWork()
    .does('reviewPastRelationship', past)
    .does(
      'writeContactStep',
      { step: 'Write to Ines', personId: 'ines', kind: 'reconnect', fear: 6 },
      { id: 'step' },
    )
    .does('tellContactStep', { stepId: 'step', status: 'tried_differently', betterThanExpected: 'I began' });
  expect(course.deficits.pastRelationships[0]?.text).toMatchObject(past);
  expect(course.deficits.outcomes.step).toMatchObject([{ betterThanExpected: 'I began' }]);
  expect(
    aCourseAtWork()
      .does('writeContactStep', { step: 'Call', fear: 4 }, { id: 'step' })
      .refusal('tellContactStep', { stepId: 'step', status: 'failed' as 'done' }),
  ).toBe('form: status not-offered');
});

test('where people can be met is a list the two write themselves: old ties, acquaintances, new places', () => {
  const story = aCourseAtWork();
  for (const kind of ['reconnect', 'acquaintance', 'new_setting'] as const)
    story.does('writeContactStep', { step: kind, kind, whoOrWhere: 'The choir on Tuesdays', fear: 3 });
  story.does('writeNetworkPlan', { inThreeMonths: [{ who: 'Ines' }], places: ['The choir'] });
  expect(story.course.deficits.ladder.map(({ text }) => [text.kind, text.whoOrWhere, text.fear])).toEqual([
    ['reconnect', 'The choir on Tuesdays', 3],
    ['acquaintance', 'The choir on Tuesdays', 3],
    ['new_setting', 'The choir on Tuesdays', 3],
  ]);
  expect(story.course.deficits.texts.networkPlan?.text.places).toEqual(['The choir']);
});
