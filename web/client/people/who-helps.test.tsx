import { beforeAll, expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { WhoHelps } from './who-helps.tsx';

beforeAll(inEnglish);

test('who can help just now stands on the phone with what and the first step, and what came of it is told there (I-15)', () => {
  const named = {
    who: 'Ines',
    person: 'ines',
    canHelpWith: ['The children on Friday'],
    firstContact: 'A call',
  };
  const story = aCourseAtWork()
    .does('mobiliseSupport', named, { id: 'support' })
    .does('reviewSupport', { supporter: 'support', outcome: 'helped', words: 'She came at once' });
  const read = clientPage(story, <WhoHelps />, ['reviewSupport']);
  for (const said of [
    'Ines',
    'The children on Friday',
    'A call',
    'She came at once',
    'What came of asking Ines?',
  ])
    expect(read).toContain(said);
  expect(clientPage(story, <WhoHelps />)).toContain('It helped');
  expect(clientPage(aCourseAtWork(), <WhoHelps />)).not.toContain('Who can help');
});
