import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPassword, tokenIn } from '#tests/a-kith.ts';
import { type Scene, scene } from '#tests/access/people.ts';
import { expectProblem, sends } from './rough.ts';

const day = 24 * 3_600_000;

let at: Scene;
beforeAll(async () => {
  at = await scene();
});
afterAll(() => at.clinic.close());

async function invited(email: string): Promise<string> {
  const answer = await at.people.administrator.post<{ link: string }>('/api/invitations', {
    kind: 'member',
    name: 'Rui Costa',
    email,
    roles: ['therapist'],
  });
  return tokenIn(answer.body.link);
}

async function opens(token: string) {
  const { app } = at.clinic.kith;
  const looked = await sends(app, `/api/invitations/${token}`, { method: 'GET' });
  const taken = await sends(app, `/api/invitations/${token}/accept`, {
    body: JSON.stringify({ password: aPassword }),
  });
  return [looked, taken];
}

test('a link used twice is gone, and says so', async () => {
  const token = await invited('rui@example.org');
  const [looked, taken] = await opens(token);
  expect([looked?.status, taken?.status]).toEqual([200, 200]);
  for (const answer of await opens(token)) {
    expect(answer.status).toBe(410);
    expectProblem(answer);
    expect(answer.text).not.toContain('rui@example.org');
  }
});

test('a link of fifteen days ago is gone, and says so', async () => {
  const token = await invited('late@example.org');
  await at.clinic.kith.later(15 * day);
  for (const answer of await opens(token)) {
    expect(answer.status).toBe(410);
    expectProblem(answer);
  }
  await at.clinic.kith.later(-15 * day);
});

test.each(['unknown', 'x'.repeat(5000), '%00', '%2e%2e', '%27%20OR%201%3D1', '__proto__', '%F0%9F%98%80'])(
  'a link with the made-up token %s is nothing',
  async (token) => {
    for (const answer of await opens(token)) {
      expect(answer.status).toBe(404);
      expectProblem(answer);
    }
  },
);

test.each(['unknown', '', 'x'.repeat(5000), 7, null, { $gt: '' }, ['a']])(
  'a password is not chosen with the made-up token %j',
  async (token) => {
    const answer = await sends(at.clinic.kith.app, '/api/password/reset', {
      body: JSON.stringify({ token, password: 'another grey otter at dusk' }),
    });
    expect([410, 422]).toContain(answer.status);
    expectProblem(answer);
  },
);

test('a link to choose a password is used once', async () => {
  const { app } = at.clinic.kith;
  await sends(app, '/api/password/forgot', { body: JSON.stringify({ email: 'tom@example.org' }) });
  const letters = await at.clinic.kith.letters();
  const token = tokenIn(letters.find(({ to }) => to === 'tom@example.org')?.link ?? '');
  const chosen = (password: string) =>
    sends(app, '/api/password/reset', { body: JSON.stringify({ token, password }) });
  expect((await chosen('another grey otter at dusk')).status).toBe(200);
  const again = await chosen('a third grey otter at dusk');
  expect(again.status).toBe(410);
  expectProblem(again);
});
