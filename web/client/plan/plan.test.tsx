import { beforeAll, expect, test } from 'vitest';
import { held } from '#tests/a-guided-course.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { Plan } from './plan.tsx';

beforeAll(inEnglish);

test('only letters stand under Letters: what is set down for now has a heading that is its own', () => {
  const role = { mode: 'full' as const, eased: [{ obligation: 'Sunday lunch' }], recovery: ['Walk'] };
  const drawn = clientPage(held(3).does('giveSickRole', role), <Plan />);
  expect(drawn.indexOf('What else is kept here')).toBeGreaterThan(drawn.indexOf('/my/letters'));
  expect(drawn.indexOf('/my/for-now')).toBeGreaterThan(drawn.indexOf('What else is kept here'));
  expect(clientPage(held(3), <Plan />)).not.toContain('What else is kept here');
});

test('all that was written in the plan for staying well is read in it: who might notice, how to ask, and the day it is looked at again (E-07)', () => {
  const story = held(14).does('writeRelapsePlan', {
    signs: { early: [{ sign: 'I stop replying', whoMightNotice: 'Ines', threshold: 'Two days' }] },
    triggers: [{ what: 'Christmas', person: 'Tomas', when: 'December', plan: 'Two evenings away' }],
    vulnerable: { pattern: 'I go quiet first' },
    people: [
      {
        who: 'Ines',
        forWhat: 'To hear me',
        howToAsk: 'By text',
        agreed: 'agreed',
        spotsSigns: 'spots_signs',
      },
    ],
    skills: [{ skill: 'Say it early', example: 'The walk', when: 'Before Sundays' }],
    actions: { green: ['Choir'] },
    selfCheck: { measure: 'PHQ-9', howOften: 'each month', whoSees: 'My GP' },
    sharedWith: [{ who: 'Yasmin' }],
    reviewDate: '2027-02-01',
  });
  const drawn = clientPage(story, <Plan />);
  for (const said of ['Ines might notice', 'it counts from: Two days', 'Christmas · Tomas · December'])
    expect(drawn).toContain(said);
  for (const said of ['I go quiet first', 'I ask like this: By text', 'has said yes', 'for: Before Sundays'])
    expect(drawn).toContain(said);
  for (const said of ['PHQ-9 · each month · My GP', 'Yasmin', 'When we look at it again', 'February 2027'])
    expect(drawn.replace('February 1, 2027', '1 February 2027')).toContain(said);
});
