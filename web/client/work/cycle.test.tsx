import { beforeAll, expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { MyCycles } from './cycle.tsx';

beforeAll(inEnglish);

test('that I asked them what they felt is told on the phone, and read there with what they said (S003-07)', () => {
  const story = aCourseAtWork().does(
    'drawCycle',
    {
      title: 'Round we go',
      nodes: [
        { id: 'mood', key: 'mood', text: 'Low' },
        { id: 'felt', key: 'otherFeels', text: 'Fed up with me', certainty: 'guess' },
      ],
    },
    { as: 'client', by: 'leila', id: 'round' },
  );
  expect(clientPage(story, <MyCycles />, ['checkGuess'])).toContain('I asked them what they felt');
  expect(clientPage(story, <MyCycles />)).not.toContain('I asked them what they felt');
  story.does('checkGuess', { cycle: 'round', node: 'felt', result: 'different', words: 'She was worried' });
  const page = clientPage(story, <MyCycles />);
  expect(page).toMatch(/what they felt was different\./);
  expect(page).toContain('She was worried');
});
