import { createElement } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { RateAlliance } from './alliance.tsx';

beforeAll(inEnglish);

const read = (story: Parameters<typeof clientPage>[0]) =>
  clientPage(story, createElement(RateAlliance), ['rateAlliance'])
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

test('after the third session the client is asked whether they feel understood, and reads again what they said and when', () => {
  const story = aCourseUnderWay(3);
  expect(read(story)).toContain('Do you feel understood by Ana?');
  story.does(
    'rateAlliance',
    { session: 3, understood: 7, aims: 6, fits: 9, caredFor: 8, words: 'More about my sister' },
    { as: 'client', by: 'leila', on: '2026-01-27' },
  );
  expect(read(story)).toMatch(
    /Thank you\. .*What you said on .*27.*understood by Ana\? 7 of 10 .*More about my sister/,
  );
});

test('whoever has said nothing yet is not thanked for it', () => {
  const page = read(aCourseUnderWay(2));
  expect(page).toContain('This is asked after some sessions.');
  expect(page).not.toContain('Thank you');
});
