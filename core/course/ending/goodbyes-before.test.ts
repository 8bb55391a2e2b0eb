import { expect, test } from 'vitest';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';

test('what finishing is like is told with the goodbyes before, sadness, worry and pride among the words', () => {
  const told = {
    feelings: ['sadness' as const, 'apprehension' as const, 'pride' as const],
    words: 'Scared of Tuesdays without you',
    goodbyesBefore: 'I always left before the end',
  };
  const { course } = aCourseUnderWay(13).does('tellEndingFeelings', told, { as: 'client', by: 'leila' });
  expect(course.ending.feelings[0]).toMatchObject({ ...told, toldBy: 'client' });
});

test('a skill is kept with an example of one’s own and when to use it', () => {
  const skill = { skill: 'I can ask before I sulk', example: 'The walk', when: 'When he is away' };
  const { course } = aCourseUnderWay(14).does('keepSkill', skill, { as: 'client', by: 'leila' });
  expect(course.ending.skills[0]).toMatchObject(skill);
});
