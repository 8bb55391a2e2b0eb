import { afterEach, beforeEach, expect, test } from 'vitest';
import { AKith, aFirstVisit, type Visitor } from '#tests/a-kith.ts';
import { demoPassword } from './password.ts';

let kith: AKith;
beforeEach(async () => {
  kith = await AKith.open();
});
afterEach(() => kith.close());

test('outside the demo nobody can be picked to sign in as', async () => {
  await kith.named();
  expect((await kith.visitor().post('/api/demo/sign-in', { email: aFirstVisit.email })).status).toBe(404);
});

async function demo(): Promise<{ demo: AKith; tomas: Visitor; ana: Visitor }> {
  const shown = await AKith.open({ demo: true });
  const helena = shown.visitor();
  await helena.post('/api/first', { ...aFirstVisit, password: demoPassword });
  const { client } = await shown.course(helena);
  const invited = await helena.post<{ link: string }>('/api/invitations', { kind: 'client', client });
  const token = new URL(invited.body.link).searchParams.get('token');
  await shown.visitor().post(`/api/invitations/${token}/accept`, { password: demoPassword });
  return { demo: shown, tomas: shown.visitor(), ana: shown.visitor() };
}

test('in the demo a visitor sees who they can be, and is them in one step', async () => {
  const { demo: shown, ana } = await demo();
  const here = await ana.get('/api/here');
  expect(here.body.demo).toEqual({
    people: [
      {
        name: 'Helena Marques',
        email: aFirstVisit.email,
        roles: ['administrator', 'therapist'],
        kind: 'member',
      },
      { name: 'Ana Duarte', email: 'ana@example.org', roles: [], kind: 'client' },
    ],
  });
  expect((await ana.post('/api/demo/sign-in', { email: 'nobody@example.org' })).status).toBe(404);
  expect((await ana.post('/api/demo/sign-in', { email: 'ana@example.org' })).body).toEqual({ state: 'in' });
  expect((await ana.get<{ me: { name: string } }>('/api/here')).body.me.name).toBe('Ana Duarte');
  await shown.close();
});

test('a real service opened with the demo flag stays shut', async () => {
  await kith.named();
  kith.installation.settings.demo = true;
  expect((await kith.visitor().get('/api/here')).body).not.toHaveProperty('demo');
  expect((await kith.visitor().post('/api/demo/sign-in', { email: aFirstVisit.email })).status).toBe(404);
});
