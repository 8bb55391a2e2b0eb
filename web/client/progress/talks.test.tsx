import { beforeAll, expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { TalksHad } from './talks.tsx';

beforeAll(inEnglish);

test('what the two said half-way of whether it helps, and decided, is the client’s to read; why and what is done is not (MS-18)', () => {
  const early = { at: 'S4', response: 'partly', decision: 'go_on', discussed: 'Too early to tell' } as const;
  const story = aCourseAtWork()
    .does('reviewProgress', { ...early, seen: 'From 18 to 17' })
    .does('reviewProgress', {
      ...{ at: 'mid', response: 'responding', decision: 'go_on_differently', focus: 'still_right' },
      ...{ seen: 'From 18 to 9', goals: 'Half of the way', discussed: 'Leila wants to rehearse more' },
      ...{ why: 'KEPT BACK', actions: ['ask_about_abuse'] },
    });
  const read = clientPage(story, <TalksHad />);
  for (const said of [
    'Half-way, ',
    'From 18 to 9',
    'Half of the way',
    'wants to rehearse more',
    'Go on in another way',
  ])
    expect(read).toContain(said);
  expect(read).toContain('What we said earlier');
  expect(read).toContain('Too early to tell');
  expect(read).not.toMatch(/KEPT BACK|abuse/);
  expect(clientPage(aCourseAtWork(), <TalksHad />)).not.toContain('What we said of it');
});
