import { beforeEach, expect, test } from 'vitest';
import { aPassword, tokenIn, type Visitor } from '#tests/a-kith.ts';
import { codeFor } from '#tests/authenticator.ts';
import { whyAnswered } from '#tests/why-refused.ts';
import { willowHouse } from '#tests/willow-house.ts';

const house = willowHouse();
let helenaId: string;
beforeEach(async () => {
  helenaId = (await house.helena.get<{ me: { id: string } }>('/api/here')).body.me.id;
});

test('clients and strangers see no list of members; therapists see names without addresses', async () => {
  expect((await house.kith.visitor().get('/api/members')).status).toBe(401);
  const { client } = await house.kith.course(house.helena);
  const ana = await house.kith.client(house.helena, client);
  expect((await ana.get('/api/members')).status).toBe(403);
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  const seen = await tomas.get<{ members: object[] }>('/api/members');
  expect(seen.body.members).toEqual([
    { person: helenaId, name: 'Helena Marques', roles: ['administrator', 'therapist'], state: 'active' },
    { person: tomas.id, name: 'Tomas Lind', roles: ['therapist'], state: 'active' },
  ]);
  const all = await house.helena.get<{ members: { email: string; courses: number }[] }>('/api/members');
  expect(all.body.members[0]).toMatchObject({ email: 'helena@example.org', courses: 1 });
});

test('only an administrator changes roles or lets somebody leave', async () => {
  const mina = await house.kith.member(house.helena, 'Mina Okafor', ['manager']);
  expect((await mina.put(`/api/members/${mina.id}/roles`, { roles: ['administrator'] })).status).toBe(403);
  expect((await mina.post(`/api/members/${helenaId}/leave`)).status).toBe(403);
  expect((await house.helena.put(`/api/members/${mina.id}/roles`, { roles: ['owner'] })).status).toBe(422);
  expect((await house.helena.put('/api/members/nobody/roles', { roles: ['therapist'] })).status).toBe(404);
  expect((await house.helena.put(`/api/members/${mina.id}/roles`, { roles: ['therapist'] })).status).toBe(
    200,
  );
  expect((await mina.get('/api/here')).body.me).toBeNull();
  await mina.post('/api/sign-in', { email: 'mina.okafor@example.org', password: aPassword });
  expect((await mina.get('/api/here')).body.me).toMatchObject({ roles: ['therapist'] });
});

test('the last administrator can neither leave nor give up the role', async () => {
  const roles = await house.helena.put(`/api/members/${helenaId}/roles`, { roles: ['therapist'] });
  expect([roles.status, roles.body.code]).toEqual([409, 'last-administrator']);
  expect((await house.helena.post(`/api/members/${helenaId}/leave`)).status).toBe(409);
  await house.kith.member(house.helena, 'Tomas Lind', ['administrator']);
  expect((await house.helena.post(`/api/members/${helenaId}/leave`)).status).toBe(200);
});

test('a therapist with open courses stays until they are transferred, and is told how many', async () => {
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  await house.kith.course(tomas);
  await house.kith.course(tomas, { name: 'Joel Baptiste' });
  const refused = await house.helena.post(`/api/members/${tomas.id}/leave`);
  expect(refused).toMatchObject({ status: 409, body: { code: 'holds-courses', values: { held: 2 } } });
  expect((await house.helena.put(`/api/members/${tomas.id}/roles`, { roles: ['manager'] })).status).toBe(409);
});

test('who has left is signed out, cannot sign in, and can come back by a new invitation', async () => {
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  expect((await house.helena.post(`/api/members/${tomas.id}/leave`)).body).toEqual({ state: 'left' });
  expect((await tomas.get('/api/members')).status).toBe(401);
  const again = await house.kith
    .visitor()
    .post('/api/sign-in', { email: 'tomas.lind@example.org', password: aPassword });
  expect([again.status, again.body.code, again.headers.getSetCookie()]).toEqual([403, 'left', []]);
  const back = await house.kith.member(house.helena, 'Tomas Lind', ['supervisor']);
  expect(back.id).toBe(tomas.id);
  expect((await back.get('/api/here')).body.me).toMatchObject({ roles: ['supervisor'] });
});

test('an administrator and a manager can open no chart', async () => {
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  const { id } = await house.kith.course(tomas);
  const mina = await house.kith.member(house.helena, 'Mina Okafor', ['manager']);
  expect((await house.helena.get(`/api/courses/${id}`)).status).toBe(404);
  expect((await mina.get(`/api/courses/${id}`)).status).toBe(404);
});

test('an administrator ends the second step of a colleague who lost it, who is signed out and told', async () => {
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  const end = (by: Visitor, person: string) => by.post(`/api/members/${person}/second-factor/end`);
  expect((await end(house.helena, tomas.id)).body.code).toBe('not-on');
  expect((await end(house.helena, helenaId)).body.code).toBe('your-own');
  expect((await end(house.helena, 'nobody')).status).toBe(404);
  const begun = await tomas.post<{ secret: string }>('/api/second-factor/begin', { password: aPassword });
  await tomas.post('/api/second-factor/confirm', { code: codeFor(begun.body.secret) });
  const step = async () =>
    (
      await house.helena.get<{ members: { person: string; secondFactor?: string }[] }>('/api/members')
    ).body.members
      .filter(({ person }) => person === tomas.id)
      .map(({ secondFactor }) => secondFactor);
  expect(await step()).toEqual(['on']);
  const mina = await house.kith.member(house.helena, 'Mina Okafor', ['manager', 'therapist']);
  expect((await end(mina, tomas.id)).status).toBe(403);
  expect((await end(house.helena, tomas.id)).body).toEqual({ secondFactor: 'off' });
  expect((await tomas.get('/api/members')).status).toBe(401);
  expect(await step()).toEqual(['off']);
  const signIn = { email: 'tomas.lind@example.org', password: aPassword };
  expect((await tomas.post('/api/sign-in', signIn)).body).toEqual({ state: 'in' });
  expect((await tomas.post('/api/second-factor/begin', { password: aPassword })).status).toBe(200);
  const letter = (await house.kith.letters()).find(({ subject }) => subject.includes('second step'));
  expect(letter?.to).toBe(signIn.email);
  expect(letter?.text).toContain('Helena Marques ended the second step');
});

test('a link for a new password is made only for a colleague with a second step, which it does not open', async () => {
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  const mina = await house.kith.member(house.helena, 'Mina Okafor', ['manager']);
  const makes = (visitor: Visitor) => visitor.post<{ link: string }>(`/api/members/${tomas.id}/new-password`);
  expect((await makes(mina)).status).toBe(403);
  expect(whyAnswered(await makes(house.helena))).toBe('409 no-second-step');
  const begun = await tomas.post<{ secret: string }>('/api/second-factor/begin', { password: aPassword });
  await tomas.post('/api/second-factor/confirm', { code: codeFor(begun.body.secret) });
  const { link } = (await makes(house.helena)).body;
  const told = (await house.kith.letters()).filter(
    ({ link: one, text }) => one === null && text.includes('Helena'),
  );
  expect(told.map(({ to }) => to).toSorted()).toEqual([
    'helena@example.org',
    'mina.okafor@example.org',
    'tomas.lind@example.org',
  ]);
  const password = 'seven herons over the weir';
  const thief = house.kith.visitor();
  const chosen = await thief.post('/api/password/reset', { token: tokenIn(link), password });
  expect(chosen.status).toBe(200);
  const email = 'tomas.lind@example.org';
  expect((await thief.post('/api/sign-in', { email, password })).body).toEqual({ state: 'second-factor' });
  expect((await thief.get<{ me: null }>('/api/here')).body.me).toBeNull();
  expect(whyAnswered(await thief.post('/api/password/reset', { token: tokenIn(link), password }))).toBe(
    '410 spent',
  );
});
