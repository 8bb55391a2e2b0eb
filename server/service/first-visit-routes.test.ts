import { afterEach, beforeEach, expect, test } from 'vitest';
import { AKith, aFirstVisit } from '#tests/a-kith.ts';

let kith: AKith;
beforeEach(async () => {
  kith = await AKith.open();
});
afterEach(() => kith.close());

test('before the first visit there is no service and nobody', async () => {
  const { body } = await kith.visitor().get('/api/here');
  expect(body).toMatchObject({ service: null, me: null });
  expect(body).not.toHaveProperty('demo');
});

test('a first visit with a weak password, no name or no such zone is refused, and makes nothing', async () => {
  const visitor = kith.visitor();
  expect((await visitor.post('/api/first', { ...aFirstVisit, name: '' })).status).toBe(422);
  expect((await visitor.post('/api/first', { ...aFirstVisit, zone: 'Mars' })).status).toBe(422);
  expect((await visitor.post('/api/first', { ...aFirstVisit, password: 'willow house 9' })).body.code).toBe(
    'weak-password',
  );
  expect((await visitor.get('/api/here')).body.service).toBeNull();
});

test('the first visit names the service, makes an administrator and signs in, without a token in the body', async () => {
  const visitor = kith.visitor();
  const answer = await visitor.post('/api/first', aFirstVisit);
  expect(answer.body).toEqual({ state: 'in' });
  const here = await visitor.get('/api/here');
  expect(here.body).toMatchObject({
    service: { name: 'Willow House', zone: 'Europe/London', country: 'GB', kind: 'service' },
    me: { name: 'Helena Marques', roles: ['administrator', 'therapist'], client: null, secondFactor: 'off' },
  });
  expect((await kith.visitor().post('/api/first', aFirstVisit)).status).toBe(409);
});

test('of two first visits at once one names the service', async () => {
  const both = await Promise.all([
    kith.visitor().post('/api/first', aFirstVisit),
    kith.visitor().post('/api/first', { ...aFirstVisit, email: 'other@example.org' }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
});
