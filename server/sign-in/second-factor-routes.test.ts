import { afterEach, beforeEach, expect, test } from 'vitest';
import { AKith, aPassword } from '#tests/a-kith.ts';
import { codeFor } from '#tests/authenticator.ts';

let kith: AKith;
beforeEach(async () => {
  kith = await AKith.open();
});
afterEach(() => kith.close());

const helena = { email: 'helena@example.org', password: aPassword };

async function withSecondFactor() {
  const visitor = await kith.named();
  const begun = await visitor.post<{ uri: string; secret: string; backupCodes: string[] }>(
    '/api/second-factor/begin',
    { password: aPassword },
  );
  const confirmed = await visitor.post('/api/second-factor/confirm', { code: codeFor(begun.body.secret) });
  return { visitor, begun, confirmed };
}

test('a second factor is begun only with the password, and on only with a right code', async () => {
  const visitor = await kith.named();
  expect((await kith.visitor().post('/api/second-factor/begin', { password: aPassword })).status).toBe(401);
  expect((await visitor.post('/api/second-factor/begin', { password: 'not mine at all' })).status).toBe(422);
  expect((await visitor.post('/api/second-factor/confirm', { code: '000000' })).status).toBe(409);
  await visitor.post('/api/second-factor/begin', { password: aPassword });
  expect((await visitor.post('/api/second-factor/confirm', { code: '000000' })).status).toBe(422);
  expect((await visitor.get<{ me: { secondFactor: string } }>('/api/here')).body.me.secondFactor).toBe('off');
});

test('with a second factor a password alone signs nobody in; the code does, and so does a backup code, once', async () => {
  const { begun, confirmed, visitor } = await withSecondFactor();
  expect(begun.body.uri).toContain('Willow%20House');
  expect(begun.body.backupCodes).toHaveLength(10);
  expect(confirmed.body).toEqual({ secondFactor: 'on' });
  expect((await visitor.post('/api/second-factor/begin', { password: aPassword })).status).toBe(409);
  const other = kith.visitor();
  expect((await other.post('/api/sign-in/second-factor', { code: '123456' })).body.code).toBe('begin-again');
  expect((await other.post('/api/sign-in', helena)).body).toEqual({ state: 'second-factor' });
  expect((await other.get('/api/here')).body.me).toBeNull();
  expect((await other.post('/api/sign-in/second-factor', { code: '000000' })).status).toBe(401);
  const done = await other.post('/api/sign-in/second-factor', { code: codeFor(begun.body.secret) });
  expect(done.body).toEqual({ state: 'in' });
  expect((await other.get('/api/here')).body.me).not.toBeNull();
  const [backup = ''] = begun.body.backupCodes;
  const third = kith.visitor();
  await third.post('/api/sign-in', helena);
  expect((await third.post('/api/sign-in/second-factor', { code: backup })).status).toBe(200);
  const fourth = kith.visitor();
  await fourth.post('/api/sign-in', helena);
  expect((await fourth.post('/api/sign-in/second-factor', { code: backup })).status).toBe(401);
});

test('a second factor is ended only with the password', async () => {
  const { visitor } = await withSecondFactor();
  expect((await visitor.post('/api/second-factor/end', { password: 'not mine at all' })).status).toBe(422);
  expect((await visitor.post('/api/second-factor/end', { password: aPassword })).body).toEqual({
    secondFactor: 'off',
  });
  expect((await kith.visitor().post('/api/sign-in', helena)).body).toEqual({ state: 'in' });
});
