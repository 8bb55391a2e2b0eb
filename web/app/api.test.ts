import { expect, test } from 'vitest';
import { answerOf, askAgain, NoLine, RefusedError } from './api.ts';

/** What stands between the page and the server answers so. */
const answers = (body: string | null, status: number, headers: Record<string, string>) =>
  answerOf(Promise.resolve(new Response(body, { status, headers })));

const html = '<!doctype html><title>Sign in to the network</title>';
const kith = { 'answered-by': 'kith' };

test.each([
  ['a page of a network one signs in to', html, 200, { 'content-type': 'text/html' }],
  ['a proxy that refuses', html, 403, { 'content-type': 'text/html' }],
  ['a proxy that finds it too long', html, 413, { 'content-type': 'text/html' }],
  ['a network that asks for a sign-in', html, 511, { 'content-type': 'text/html' }],
  ['JSON of something else', '{"login":"required"}', 200, { 'content-type': 'application/json' }],
  ['a problem of something else', '{"error":"denied"}', 401, { 'content-type': 'application/json' }],
  ['an empty answer of something else', null, 204, {}],
  ['Kith’s own answer cut off halfway', '{"course":{"id', 200, kith],
  ['Kith in trouble', '{"status":500,"code":"failed"}', 500, kith],
  ['Kith with a full disk', '{"status":507,"code":"disk-full"}', 507, kith],
])('%s is no line: what was sent may be sent again', async (_, body, status, headers) => {
  await expect(answers(body, status, headers as Record<string, string>)).rejects.toBeInstanceOf(NoLine);
});

test('what Kith says is an answer, and what it refuses is a refusal', async () => {
  expect(await answers('{"course":1}', 200, kith)).toEqual({ course: 1 });
  expect(await answers(null, 204, kith)).toBeUndefined();
  await expect(
    answers('{"status":422,"code":"form","title":"Give a name."}', 422, kith),
  ).rejects.toMatchObject({
    constructor: RefusedError,
    problem: { code: 'form' },
  });
});

test('what a poor connection lost is asked for twice more, and nothing that was refused', () => {
  const refused = new RefusedError({ status: 409, code: 'not-so', title: 'It is not so.' });
  expect([0, 1, 2].map((times) => askAgain(times, new NoLine(), true))).toEqual([true, true, false]);
  expect(askAgain(0, refused, true)).toBe(false);
});

test('where the browser knows that there is no connection nobody waits for a second try', () => {
  expect(askAgain(0, new NoLine(), false)).toBe(false);
});
