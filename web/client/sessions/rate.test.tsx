import { beforeAll, expect, test } from 'vitest';
import { dayOfSession, held } from '#tests/a-guided-course.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { deskPage } from '#tests/screens/desk-drawn.tsx';
import { RateSession } from './rate.tsx';

beforeAll(inEnglish);

const words = (page: string) => page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const rated = () =>
  held(6).does(
    'rateSession',
    { session: 6, helpful: 7, rightFocus: 4, understood: 8, missed: 'The flat' },
    { as: 'client', by: 'leila', on: dayOfSession(6) },
  );

test('how a session was, and whether the client felt understood, is read again by them, and by the therapist before the next (X-11)', async () => {
  const asked = words(clientPage(held(6), <RateSession />, ['rateSession']));
  expect(asked).toContain('How was the last session?');
  expect(asked).toContain('Did you feel understood?');
  expect(words(clientPage(rated(), <RateSession />))).toMatch(
    /What you said of session 6 .*7 of 10 .*4 of 10 .*Did you feel understood\? 8 of 10 .*The flat/,
  );
  const before = await deskPage('Session', rated().course, { acts: [], today: dayOfSession(7) });
  expect(words(before)).toMatch(
    /How session 6 was for the client Helpful 7 of 10 On the right thing 4 of 10 Felt understood 8 of 10 Left out The flat/,
  );
});
