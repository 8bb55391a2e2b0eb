import { expect, test } from 'vitest';
import { NoLine, RefusedError } from '#web/app/api.ts';
import { unlessLater } from './why-it-waits.ts';

const refused = (status: number, code: string) => new RefusedError({ status, code, title: 'Not now.' });

test.each([
  [401, 'signed-out', 'signIn'],
  [403, 'other-host', 'kith'],
  [403, 'other-site', 'kith'],
  [403, 'second-factor-needed', 'kith'],
  [408, 'slow', 'kith'],
  [409, 'another-person', 'kith'],
  [425, 'early', 'kith'],
  [429, 'too-much', 'kith'],
])('an act answered %i %s waits, and is not refused', (status, code, by) => {
  const error = unlessLater(refused(status, code));
  expect(error).toBeInstanceOf(NoLine);
  expect(error).toMatchObject({ by });
});

test.each([
  [403, 'not-yours'],
  [404, 'not-found'],
  [409, 'stale'],
  [413, 'too-big'],
  [422, 'form'],
])('an act answered %i %s is refused for what it is', (status, code) => {
  expect(unlessLater(refused(status, code))).toBeInstanceOf(RefusedError);
});
