import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageStart } from '#core/api-answers/service.ts';
import { aPassword } from '#tests/a-kith.ts';
import { codeFor } from '#tests/authenticator.ts';
import { whyAnswered } from '#tests/why-refused.ts';
import { addressIn, everybody, type Scene, scene, type Who } from './people.ts';
import { doorsOpenTo, viewsOpenTo } from './views-open-to.ts';

/** What whoever lacks their second step may still do: come in and out, and set it up. */
const stillOpen = [
  '/health',
  '/api/here',
  '/api/help',
  '/api/openapi.json',
  '/api/api-page.css',
  '/sign-in',
  '/sign-out',
  '/api/first',
  '/look-around',
  '/password/',
  '/second-factor/begin',
  '/second-factor/confirm',
  '/invitations/:token',
  // Who holds a page of their own has no account.
  '/api/beside/',
  '/api/card/',
];
/** Pages for anybody, which hold nothing of anybody, and the form by which somebody asks for help. */
const isForAnybody = (door: string) => /^(GET|POST) \/ipt(\/|$)/.test(door);
const isStillOpen = (door: string) =>
  door === 'GET /api' ||
  door.endsWith(' /stop/:secret') ||
  isForAnybody(door) ||
  stillOpen.some((part) => door.split(' ')[1]?.includes(part));

let at: Scene;
beforeAll(async () => {
  at = await scene();
  const { administrator } = at.people;
  const settings = (await administrator.get('/api/settings')).body;
  const begun = await administrator.post<{ secret: string }>('/api/second-factor/begin', {
    password: aPassword,
  });
  await administrator.post('/api/second-factor/confirm', { code: codeFor(begun.body.secret) });
  const asked = await administrator.put('/api/settings', { ...settings, signIn: { secondFactor: 'staff' } });
  expect(asked.status).toBe(200);
});
afterAll(() => at.clinic.close());

const staff = everybody.filter(
  (who) => !['nobody', 'administrator', 'client', 'another client'].includes(who),
);
const doors = Object.entries({ ...viewsOpenTo, ...doorsOpenTo });

test.each(staff)(
  'where the service asks for a second step, %s, who was signed in before, comes through no door without it',
  async (who) => {
    const open: string[] = [];
    for (const [door, whom] of doors) {
      if (isStillOpen(door) || (whom !== 'everyone' && !whom.includes(who))) continue;
      const [method = '', pattern = ''] = door.split(' ');
      const body = method === 'GET' ? undefined : {};
      const why = whyAnswered(await at.people[who].asks(method, addressIn(at, pattern), body));
      if (why !== '403 second-factor-needed') open.push(`${door}: ${why}`);
    }
    // Ending it is refused for another reason: whoever has none has nothing to end, and whoever has must keep it.
    expect(open).toEqual(['POST /api/second-factor/end: 409 second-factor-required']);
  },
);

test('clients, and staff who have their second step, go on as before', async () => {
  expect((await at.people.client.get('/api/mine')).status).toBe(200);
  expect((await at.people.administrator.get('/api/members')).status).toBe(200);
});

test.each<Who>(['therapist', 'manager'])('%s sets it up and then comes through', async (who) => {
  const me = at.people[who];
  const begun = await me.post<{ secret: string }>('/api/second-factor/begin', { password: aPassword });
  await me.post('/api/second-factor/confirm', { code: codeFor(begun.body.secret) });
  expect((await me.get('/api/members')).status).toBe(200);
});

test('a colleague who takes up an invitation sets it up first, and one made administrator by another too', async () => {
  const { clinic, people } = at;
  for (const role of ['therapist', 'facilitator', 'supervisor', 'manager', 'administrator']) {
    const invited = await clinic.kith.member(people.administrator, `New ${role}`, [role]);
    expect(whyAnswered(await invited.get('/api/members'))).toBe('403 second-factor-needed');
    const here = await invited.get<PageStart>('/api/here');
    expect(here.body.me?.lacks).toBe('second-step');
    expect(
      whyAnswered(await invited.put(`/api/members/${invited.id}/roles`, { roles: ['administrator'] })),
    ).toBe('403 second-factor-needed');
  }
});
