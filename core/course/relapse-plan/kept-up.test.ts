import { expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';

test('the plan keeps what to keep up and how often, with the people and what each is for', () => {
  const { course } = aCourseUnderWay(14).does('writeRelapsePlan', {
    signs: { early: [{ sign: 'I cancel', domain: 'relational', whoMightNotice: 'Ines' }] },
    actions: { green: ['Sunday planning'] },
    keepWell: [{ what: 'Ines, a walk', howOften: 'Every week' }],
    people: [{ who: 'Ines', forWhat: 'Company', howToAsk: 'A message', spotsSigns: 'spots_signs' }],
    selfCheck: { measure: 'PHQ-9', howOften: 'Monthly' },
    setbacks: 'A bad week is not a bad year',
  });
  expect(course.relapsePlan.plan).toMatchObject({
    text: {
      keepWell: [{ what: 'Ines, a walk', howOften: 'Every week' }],
      people: [{ who: 'Ines', forWhat: 'Company', spotsSigns: 'spots_signs' }],
      selfCheck: { measure: 'PHQ-9', howOften: 'Monthly' },
    },
  });
});

test('whom to turn to is somebody who is there; who stood in the plan before does not stop it from being written anew', () => {
  const course = aCourseAtWork();
  const people = (person: string, who: string) => [{ person, who, forWhat: 'Company' }];
  const early = { signs: { early: [{ sign: 'I cancel' }] }, actions: { green: ['Sunday planning'] } };
  for (const by of [{}, { as: 'client', by: 'leila' } as const])
    expect(course.refusal('writeRelapsePlan', { ...early, people: people('father', 'Father') }, by)).toBe(
      'has-died-already',
    );
  for (const written of [
    { people: people('', 'Father') },
    { people: [], sharedWith: [{ who: 'father' }] },
    { people: people('', 'Ines'), sharedWith: [{ who: 'Ines' }, { who: 'Father' }] },
  ])
    expect(course.refusal('writeRelapsePlan', { ...early, ...written })).toBe('has-died-already');
  course.does('writeRelapsePlan', {
    ...{ ...early, people: people('ines', 'Ines') },
    sharedWith: [{ who: 'Ines' }, { who: 'My doctor' }],
  });
  course.does('changePerson', { person: 'ines', version: 1, fields: { living: 'deceased' } });
  const again = {
    ...early,
    setbacks: 'A bad week',
    people: people('ines', 'Ines'),
    sharedWith: [{ who: 'Ines' }],
  };
  expect(
    course.does('writeRelapsePlan', { ...again, version: 1 }).course.relapsePlan.plan?.text.setbacks,
  ).toBe('A bad week');
});
