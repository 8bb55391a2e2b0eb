import { beforeAll, expect, test } from 'vitest';
import { held } from '#tests/a-guided-course.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { EndingFeelings } from './feelings.tsx';
import { EndingSoFar } from './said-so-far.tsx';
import { EndingSkill } from './skill.tsx';

beforeAll(inEnglish);

const client = { as: 'client', by: 'leila' } as const;
const asked = { onSaid: () => undefined, onLeave: () => undefined };

test('on the phone a skill is kept with when it will help, and goodbyes of before are asked about; both are read there (S004-86, S004-89)', () => {
  const story = held(13)
    .does('nameEnding', { words: 'We have three left' })
    .does('tellEndingFeelings', { feelings: ['pride'], goodbyesBefore: 'I used to slip away' }, client)
    .does('keepSkill', { skill: 'Say it early', example: 'The walk', when: 'On Sundays' }, client);
  const read = clientPage(story, <EndingSoFar />);
  expect(read).toContain('I used to slip away');
  expect(read).toContain('For: On Sundays');
  expect(clientPage(story, <EndingSkill {...asked} />)).toContain('When it will help me');
  expect(clientPage(story, <EndingFeelings {...asked} />)).toContain('How have goodbyes been for me before?');
});
