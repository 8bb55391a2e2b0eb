import { expect, test } from 'vitest';
import { aPassword, tokenIn } from '#tests/a-kith.ts';
import { willowHouse } from '#tests/willow-house.ts';

const house = willowHouse();

const forgotten = async (email: string) =>
  (await house.kith.visitor().post('/api/password/forgot', { email })).body;
const tokenOf = async () => tokenIn((await house.kith.letters()).at(-1)?.link ?? '');
const next = 'a kettle sings to the moon';

test('a forgotten password is answered alike whether or not there is an account, and only then a letter goes', async () => {
  expect(await forgotten('nobody@example.org')).toEqual({ state: 'sent-if-known', post: 'off' });
  expect(await house.kith.letters()).toEqual([]);
  expect(await forgotten('helena@example.org')).toEqual({ state: 'sent-if-known', post: 'off' });
  expect((await house.kith.letters())[0]?.link).toMatch(
    /^http:\/\/localhost\/new-password\?token=[\w-]{43}$/,
  );
  expect((await house.kith.visitor().post('/api/password/forgot', { email: 'no' })).status).toBe(422);
});

test('letters about a password are in the language of the account', async () => {
  await house.helena.put('/api/language', { language: 'es-MX' });
  await forgotten('helena@example.org');
  const token = await tokenOf();
  await house.kith.visitor().post('/api/password/reset', { token, password: next });
  expect((await house.kith.letters()).map(({ subject }) => subject)).toEqual([
    'Elige una contraseña nueva',
    'Tu contraseña cambió',
  ]);
});

test('asking for many reset letters is held up', async () => {
  for (let each = 0; each < 5; each += 1) await forgotten('nobody@example.org');
  expect(
    (await house.kith.visitor().post('/api/password/forgot', { email: 'nobody@example.org' })).status,
  ).toBe(429);
});

test('a made-up Host header never reaches the link in a letter', async () => {
  const asks = (host: string) =>
    house.kith.app.request(`http://${host}/api/password/forgot`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', host },
      body: JSON.stringify({ email: 'helena@example.org' }),
    });
  expect((await asks('evil.example')).status).toBe(403);
  expect(await house.kith.letters()).toEqual([]);
  expect((await asks('evil.localhost')).status).toBe(200);
  expect((await house.kith.letters())[0]?.link).toMatch(/^http:\/\/localhost\//);
});

test('a reset link chooses a password once, ends every session, and tells the person', async () => {
  await forgotten('helena@example.org');
  const token = await tokenOf();
  const reset = (form: object) => house.kith.visitor().post('/api/password/reset', form);
  expect((await reset({ token: 'made-up', password: next })).status).toBe(410);
  expect((await reset({ token, password: 'too short' })).status).toBe(422);
  expect((await reset({ token, password: 'password2026' })).body.code).toBe('weak-password');
  expect((await reset({ token, password: next })).body).toEqual({ state: 'changed' });
  expect((await reset({ token, password: next })).status).toBe(410);
  expect((await house.helena.get('/api/here')).body.me).toBeNull();
  const signsIn = (password: string) =>
    house.kith.visitor().post('/api/sign-in', { email: 'helena@example.org', password });
  expect((await signsIn(aPassword)).status).toBe(401);
  expect((await signsIn(next)).status).toBe(200);
  expect((await house.kith.letters()).at(-1)?.subject).toBe('Your password was changed');
});

test('changing a password asks for the present one, and ends the other sessions', async () => {
  const telephone = house.kith.visitor();
  await telephone.post('/api/sign-in', { email: 'helena@example.org', password: aPassword });
  const change = (form: object) => house.helena.post('/api/password/change', form);
  expect(
    (await house.kith.visitor().post('/api/password/change', { password: aPassword, next })).status,
  ).toBe(401);
  expect((await change({ password: 'not the present one', next })).status).toBe(422);
  expect((await change({ password: aPassword, next: 'helena helena' })).body.code).toBe('weak-password');
  const changed = await change({ password: aPassword, next });
  expect(changed.body).toEqual({ state: 'changed' });
  expect((await house.helena.get('/api/here')).body.me).not.toBeNull();
  expect((await telephone.get('/api/here')).body.me).toBeNull();
});
