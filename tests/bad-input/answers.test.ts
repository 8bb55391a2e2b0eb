import { afterAll, beforeAll, expect, test } from 'vitest';
import { AKith, aPassword } from '#tests/a-kith.ts';
import { type Scene, scene } from '#tests/access/people.ts';
import { expectProblem, type Rough, sends } from './rough.ts';

let at: Scene;
beforeAll(async () => {
  at = await scene();
});
afterAll(() => at.clinic.close());

const asks = (method: string, path: string, body?: string): Promise<Rough> =>
  sends(at.clinic.kith.app, path, { method, body, cookie: at.people.therapist.cookie });

function expectGuarded({ headers }: Rough, where: string): void {
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy, where).toContain("default-src 'self'");
  expect(policy, where).toContain("object-src 'none'");
  expect(policy, where).toContain("frame-ancestors 'none'");
  expect(policy, where).not.toMatch(/script-src[^;]*unsafe/);
  expect(headers.get('x-content-type-options'), where).toBe('nosniff');
  expect(headers.get('x-frame-options'), where).toBe('DENY');
  expect(headers.get('referrer-policy'), where).toBe('no-referrer');
  expect(headers.get('x-powered-by'), where).toBeNull();
  expect(headers.get('access-control-allow-origin'), where).toBeNull();
}

test('every kind of answer is guarded: a page, a file, an asset, a record, an error, nothing at all', async () => {
  const { course } = at;
  const answers: [string, Rough][] = [];
  for (const [method, path, body] of [
    ['GET', '/'],
    ['GET', '/courses/x'],
    ['GET', '/icon.svg'],
    ['GET', '/assets/gone.js'],
    ['GET', '/health'],
    ['GET', '/api'],
    ['GET', '/api/openapi.json'],
    ['GET', '/api/here'],
    ['GET', `/api/courses/${course}`],
    ['GET', `/api/courses/${course}/export`],
    ['GET', '/api/courses/nothing'],
    ['POST', '/api/sign-in', '{}'],
    ['POST', '/api/sign-in', '{'],
    ['POST', '/api/sign-in', 'x'.repeat(2_000_000)],
    ['POST', '/'],
    ['DELETE', '/api/here'],
    ['HEAD', '/api/here'],
    ['OPTIONS', '/api/here'],
  ] as const) {
    answers.push([`${method} ${path}`, await asks(method, path, body)]);
  }
  for (const [where, answer] of answers) {
    expectGuarded(answer, where);
    if (where.includes('/api/')) expect(answer.headers.get('cache-control'), where).toBe('no-store');
  }
});

test('a Kith whose address is https asks browsers for https from then on; on a laptop it does not', async () => {
  expect((await asks('GET', '/health')).headers.get('strict-transport-security')).toBeNull();
  const kith = await AKith.open({ url: 'https://kith.example.org' });
  const { headers } = await sends(kith.app, '/health', { method: 'GET' });
  expect(headers.get('strict-transport-security')).toContain('max-age=');
  await kith.close();
});

test('a method that a door does not know is nothing, with a sentence', async () => {
  for (const [method, path] of [
    ['OPTIONS', '/api/here'],
    ['PATCH', `/api/courses/${at.course}`],
    ['DELETE', `/api/courses/${at.course}`],
    ['PUT', `/api/courses/${at.course}/acts/raiseAlarm`],
    ['POST', '/'],
    ['DELETE', '/courses/x'],
    ['OPTIONS', '/'],
    ['PROPFIND', '/'],
  ] as const) {
    const answer = await asks(method, path);
    expect(answer.status, `${method} ${path}`).toBe(404);
    expectProblem(answer, `${method} ${path}`);
  }
});

test('HEAD is answered as GET is, without the words, and keeps no line open', async () => {
  for (const path of ['/api/here', `/api/courses/${at.course}`, '/api/events', '/health', '/']) {
    const answer = await asks('HEAD', path);
    expect([answer.status, answer.text], path).toEqual([200, '']);
  }
  const nothing = await asks('HEAD', '/api/courses/nothing');
  expect([nothing.status, nothing.text]).toEqual([404, '']);
});

test.each([
  '/..%2f..%2fpackage.json',
  '/%2e%2e/%2e%2e/package.json',
  '/assets/..%2f..%2f..%2fpackage.json',
  '/assets/%2e%2e%2f%2e%2e%2fpackage.json',
  '/assets/..%5c..%5cpackage.json',
  '/%2e%2e%2f%2e%2e%2fkith-data%2fkith.sqlite',
  '/.env',
  '/.git/config',
  '/%00',
  '/assets/%00',
  '/assets/%ff',
  '/%E0%A4%A',
  '//example.org/%2e%2e',
])('%s leads to no file', async (path) => {
  const answer = await asks('GET', path);
  expect([200, 404]).toContain(answer.status);
  expect(answer.headers.get('location')).toBeNull();
  if (answer.status === 404) expectProblem(answer);
  else expect(answer.text).toContain('<!doctype html>');
  expect(answer.text).not.toContain('"dependencies"');
});

test.each([
  '/api//here',
  '/api/courses//',
  '/api/courses/%2e%2e%2fhere',
  '/api/courses/..%2f..%2fhealth',
  '/api/courses/%E0%A4%A',
  '/api/courses/%00',
  '/api/courses/__proto__',
  `/api/courses/${'x'.repeat(8000)}`,
  '/api/COURSES',
  '/api/courses/x/letters/..%2f..%2fx.pdf',
])('%s is nothing', async (path) => {
  const answer = await asks('GET', path);
  expect(answer.status).toBe(404);
  expectProblem(answer);
});

test('every cookie is for the server alone and for this site alone', async () => {
  const answers = [
    await sends(at.clinic.kith.app, '/api/sign-in', {
      body: JSON.stringify({ email: 'ana@example.org', password: aPassword }),
    }),
    await asks('POST', '/api/sign-out', '{}'),
  ];
  for (const { status, headers } of answers) {
    expect(status).toBe(200);
    const cookies = headers.getSetCookie();
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; *HttpOnly/i);
      expect(cookie).toMatch(/; *SameSite=(Lax|Strict)/i);
      expect(cookie).toMatch(/; *Path=\//i);
      expect(cookie).not.toMatch(/Domain=/i);
    }
  }
});

test.each([
  'https://evil.example',
  'null',
  'http://localhost.evil.example',
  'http://localhost:1',
  'nonsense',
])('a change asked for by a page of %s is refused', async (origin) => {
  const answer = await sends(at.clinic.kith.app, '/api/sign-out', { body: '{}', headers: { origin } });
  expect(answer.status).toBe(403);
  expectProblem(answer);
});

test.each([
  'x',
  'kith.session_token=made.up',
  'kith.session_token=',
  `a=${'b'.repeat(5000)}`,
  '=;=;',
  '%ff=%00',
])('with the cookie “%s” one is nobody', async (cookie) => {
  const answer = await sends(at.clinic.kith.app, '/api/caseload', { method: 'GET', cookie });
  expect(answer.status).toBe(401);
  expectProblem(answer);
});
