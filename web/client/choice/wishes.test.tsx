import { beforeAll, expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { MyHopes, MyWishes } from './wishes.tsx';

beforeAll(inEnglish);

const client = { as: 'client', by: 'leila' } as const;

test('what I would rather leave for now is said on the phone, read there, and changed (S003-18)', () => {
  const story = aCourseAtWork();
  expect(clientPage(story, <MyWishes />, ['tellDisclosureWishes'])).toContain('Say what to leave for now');
  expect(clientPage(story, <MyWishes />)).not.toContain('Say what to leave for now');
  story.does('tellDisclosureWishes', { words: 'Slowly', notYet: ['My father'] }, client);
  const page = clientPage(story, <MyWishes />, ['tellDisclosureWishes']);
  for (const said of ['Slowly', 'My father', 'Change this']) expect(page).toContain(said);
});

test('what I hope for is told on the phone and read there as it was told (I-01)', () => {
  const story = aCourseAtWork().does('tellHopes', { words: 'To sing again' }, client);
  const page = clientPage(story, <MyHopes />, ['tellHopes']);
  expect(page).toContain('To sing again');
  expect(page).toContain('Say what I hope for');
});
