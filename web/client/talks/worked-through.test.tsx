import { beforeAll, expect, it } from 'vitest';
import { aCourseInDispute } from '#tests/a-course-at-work.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { MyTalks } from './talks.tsx';

beforeAll(inEnglish);

it('other words found in an exchange, and a talk that was rehearsed with its plan, are mine to read before I try it (T-05, T-07)', () => {
  const analysisId = 'exchange';
  const rolePlayId = 'rehearsal';
  const story = aCourseInDispute()
    .does('startAnalysis', { title: 'Friday', date: '2026-01-09', personIds: ['tomas'] }, { id: analysisId })
    .does('writeMessages', {
      ...{ analysisId, intendedMessage: 'That I am tired' },
      ...{ receivedMessage: 'That I am cross', otherPerspective: 'He felt sent away' },
    })
    .does('writeAlternatives', {
      analysisId,
      alternatives: [{ words: 'Never mind' }, { words: 'Stay with me tonight', tone: 'warm' }],
      chosen: 1,
    })
    .does('startRolePlay', { scenario: 'Friday again', personId: 'tomas' }, { id: rolePlayId })
    .does('writeTake', { rolePlayId, clientPlays: 'self', learned: 'Short is enough' })
    .does('planRealLife', {
      rolePlayId,
      readiness: 7,
      who: 'Tomas',
      when: 'On Sunday',
      contingency: 'I go out',
    });
  const page = clientPage(story, <MyTalks />)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
  expect(page).toMatch(/How I want to say it Stay with me tonight · warm/);
  for (const said of [
    'That I am tired',
    'He felt sent away',
    'Never mind',
    'Friday again',
    'Short is enough',
  ])
    expect(page).toContain(said);
  expect(page).toMatch(/Tomas · On Sunday/);
  expect(page).toContain('I go out');
  expect(page).not.toContain('Nothing is planned yet');
});
