import { beforeAll, expect, test } from 'vitest';
import { agreedTo, dayOfSession, held, inDispute, people } from '#tests/a-guided-course.ts';
import { inEnglish } from '#tests/in-english.ts';
import { deskPage } from '#tests/screens/desk-drawn.tsx';

beforeAll(inEnglish);

test('before a session, what the client brought to the focus stands with its next step, the weightiest first (S000-14)', async () => {
  const story = held(6, agreedTo(inDispute(people())))
    .does('listIssue', { words: 'He decides alone', area: 'role_dispute' }, { id: 'alone' })
    .does('listIssue', { words: 'The evenings', people: ['tomas'] }, { id: 'evenings' })
    .does('rankIssues', { order: ['evenings', 'alone'] });
  const page = await deskPage('Session', story.course, { acts: [], today: dayOfSession(7) });
  const said = page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  expect(said).toMatch(/the weightiest first The evenings He decides alone/);
});
