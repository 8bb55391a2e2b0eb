import { expect, test } from 'vitest';
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
