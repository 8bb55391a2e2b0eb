import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PageStart, ServiceSettings } from '#core/api-answers/service.ts';
import { AKith, aPassword, type Visitor } from '#tests/a-kith.ts';
import { codeFor } from '#tests/authenticator.ts';
import { whyAnswered } from '#tests/why-refused.ts';

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

test('a code is good once: for setting up and for signing in, and for one of two who give it at the same time', async () => {
  const { begun } = await withSecondFactor();
  const halfWay = async () => {
    const visitor = kith.visitor();
    await visitor.post('/api/sign-in', helena);
    return visitor;
  };
  const gives = (visitor: Visitor, code: string) => visitor.post('/api/sign-in/second-factor', { code });
  const code = codeFor(begun.body.secret);
  const both = await Promise.all([gives(await halfWay(), code), gives(await halfWay(), code)]);
  expect(both.map(whyAnswered).toSorted()).toEqual(['200', '401 used-code']);
  const third = await halfWay();
  expect(whyAnswered(await gives(third, code))).toBe('401 used-code');
  expect((await third.get('/api/here')).body.me).toBeNull();
  expect(whyAnswered(await gives(await halfWay(), codeFor(begun.body.secret)))).toBe('200');
});

test('the code that set it up signs nobody in', async () => {
  const visitor = await kith.named();
  const begun = await visitor.post<{ secret: string }>('/api/second-factor/begin', { password: aPassword });
  const code = codeFor(begun.body.secret);
  await visitor.post('/api/second-factor/confirm', { code });
  const other = kith.visitor();
  await other.post('/api/sign-in', helena);
  expect(whyAnswered(await other.post('/api/sign-in/second-factor', { code }))).toBe('401 used-code');
});

test('where the service asks it of staff, nothing is open to one of them before it is set up', async () => {
  const helenas = await kith.named();
  const tomas = await kith.member(helenas, 'Tomas Lind', ['therapist']);
  const course = await kith.course(tomas);
  const ana = await kith.client(tomas, course.client);
  const settings = (await helenas.get<ServiceSettings>('/api/settings')).body;
  const asks = (secondFactor: string) =>
    helenas.put('/api/settings', { ...settings, signIn: { secondFactor } });
  expect(whyAnswered(await asks('staff'))).toBe('409 your-own-first');
  const own = await helenas.post<{ secret: string }>('/api/second-factor/begin', { password: aPassword });
  await helenas.post('/api/second-factor/confirm', { code: codeFor(own.body.secret) });
  expect((await asks('staff')).status).toBe(200);
  for (const path of ['/api/caseload', '/api/settings', `/api/courses/${course.id}`, '/api/events'])
    expect(whyAnswered(await tomas.get(path))).toBe('403 second-factor-needed');
  const alarm = `/api/courses/${course.id}/acts/raiseAlarm`;
  expect(whyAnswered(await tomas.post(alarm, {}))).toBe('403 second-factor-needed');
  expect((await tomas.get<PageStart>('/api/here')).body.me?.lacks).toBe('second-step');
  expect((await ana.get('/api/mine')).status).toBe(200);
  const begun = await tomas.post<{ secret: string }>('/api/second-factor/begin', { password: aPassword });
  await tomas.post('/api/second-factor/confirm', { code: codeFor(begun.body.secret) });
  expect((await tomas.get('/api/caseload')).status).toBe(200);
  const ends = await tomas.post('/api/second-factor/end', { password: aPassword });
  expect(whyAnswered(ends)).toBe('409 second-factor-required');
  const { signIn: _, ...withoutIt } = settings;
  expect((await helenas.put('/api/settings', withoutIt)).status).toBe(200);
  expect((await helenas.get<ServiceSettings>('/api/settings')).body.signIn).toEqual({
    secondFactor: 'staff',
  });
});
