import { afterEach, beforeEach, expect, test } from 'vitest';
import { AKith, aPassword } from '#tests/a-kith.ts';
import { countTry } from './lock-out.ts';

let kith: AKith;
beforeEach(async () => {
  kith = await AKith.open();
});
afterEach(() => kith.close());

const helena = { email: 'helena@example.org', password: aPassword };

test('nobody is signed in without a cookie', async () => {
  await kith.named();
  const here = await kith.visitor().get('/api/here');
  expect(here.body.me).toBeNull();
  expect((await kith.visitor().post('/api/sign-out-everywhere')).status).toBe(401);
});

test('a wrong password and an unknown address are refused with the same words', async () => {
  await kith.named();
  const wrong = await kith.visitor().post('/api/sign-in', { ...helena, password: 'not the password' });
  const unknown = await kith.visitor().post('/api/sign-in', { ...helena, email: 'nobody@example.org' });
  const long = await kith.visitor().post('/api/sign-in', { ...helena, password: 'x'.repeat(300) });
  expect([wrong.status, unknown.status, long.status]).toEqual([401, 401, 401]);
  expect(unknown.body).toEqual(wrong.body);
  expect(wrong.headers.getSetCookie()).toEqual([]);
});

test('an address or a password left empty is refused with a sentence', async () => {
  await kith.named();
  expect((await kith.visitor().post('/api/sign-in', { email: '', password: '' })).status).toBe(422);
});

test('signing in sets one HttpOnly cookie and gives no token in the body', async () => {
  await kith.named();
  const visitor = kith.visitor();
  const answer = await visitor.post('/api/sign-in', helena);
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({ state: 'in' });
  const [cookie = ''] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/^kith\.session_token=.*; HttpOnly; SameSite=Lax/i);
  expect(cookie).not.toMatch(/Secure/i);
  expect((await visitor.get<{ me: { name: string } }>('/api/here')).body.me.name).toBe('Helena Marques');
});

test('cookies are Secure where KITH_URL is https', async () => {
  const secure = await AKith.open({ url: 'https://kith.example.org' });
  await secure.named();
  const answer = await secure.visitor().post('/api/sign-in', helena);
  expect(answer.headers.getSetCookie()[0]).toMatch(/^__Secure-kith\.session_token=.*; Secure/i);
  await secure.close();
});

test("better-auth's own routes are not served", async () => {
  const visitor = await kith.named();
  expect((await visitor.get('/api/auth/get-session')).status).toBe(404);
  expect((await visitor.post('/api/auth/sign-up/email', helena)).status).toBe(404);
});

test('a session of staff ends when it is not used for twelve hours, and moves ahead when it is', async () => {
  const visitor = await kith.named();
  const ends = () =>
    kith.installation.db
      .selectFrom('session' as never)
      .select('expiresAt' as never)
      .executeTakeFirstOrThrow() as Promise<{ expiresAt: string }>;
  const hours = async () => (Date.parse((await ends()).expiresAt) - Date.now()) / 3_600_000;
  expect(await hours()).toBeCloseTo(12, 1);
  const setEnd = (at: number) =>
    kith.installation.db
      .updateTable('session' as never)
      .set({ expiresAt: new Date(at).toISOString() } as never)
      .execute();
  await setEnd(Date.now() + 3 * 3_600_000);
  await kith.later(60_000);
  expect((await visitor.get('/api/here')).body.me).not.toBeNull();
  expect(await hours()).toBeCloseTo(12, 1);
  await setEnd(Date.now() - 1000);
  await kith.later(60_000);
  expect((await visitor.get('/api/here')).body.me).toBeNull();
});

test('signing out ends this session only; everywhere ends all of them', async () => {
  const desk = await kith.named();
  const telephone = kith.visitor();
  await telephone.post('/api/sign-in', helena);
  expect((await desk.post('/api/sign-out')).body).toEqual({ state: 'out' });
  expect((await desk.get('/api/here')).body.me).toBeNull();
  expect((await telephone.get('/api/here')).body.me).not.toBeNull();
  await desk.post('/api/sign-in', helena);
  expect((await telephone.post('/api/sign-out-everywhere')).status).toBe(200);
  expect((await desk.get('/api/here')).body.me).toBeNull();
});

test('after five wrong passwords there is waiting to do, even with the right one, and twice as long the next time', async () => {
  await kith.named();
  const visitor = kith.visitor();
  const tries = (password: string) => visitor.post('/api/sign-in', { ...helena, password });
  for (let each = 0; each < 5; each += 1) expect((await tries('wrong')).status).toBe(401);
  const locked = await tries(aPassword);
  expect(locked).toMatchObject({ status: 429, body: { code: 'too-many-tries', values: { seconds: 30 } } });
  await kith.later(31_000);
  expect((await tries('wrong')).status).toBe(401);
  expect((await tries('wrong')).body).toMatchObject({ code: 'too-many-tries', values: { seconds: 60 } });
  await kith.later(61_000);
  expect((await tries(aPassword)).status).toBe(200);
  expect((await tries('wrong')).status).toBe(401);
});

test('an address without an account is held up in the same way', async () => {
  await kith.named();
  const tries = () => kith.visitor().post('/api/sign-in', { email: 'nobody@example.org', password: 'wrong' });
  for (let each = 0; each < 5; each += 1) await tries();
  expect((await tries()).status).toBe(429);
});

test('a stranger’s wrong tries lock nobody out of a device in which they signed in before', async () => {
  const desk = await kith.named();
  await desk.post('/api/sign-out');
  for (let each = 0; each < 6; each += 1)
    await kith.visitor().post('/api/sign-in', { ...helena, password: 'wrong' });
  expect((await kith.visitor().post('/api/sign-in', helena)).status).toBe(429);
  expect((await desk.post('/api/sign-in', helena)).status).toBe(200);
  await desk.post('/api/sign-out');
  for (let each = 0; each < 5; each += 1)
    expect((await desk.post('/api/sign-in', { ...helena, password: 'wrong' })).status).toBe(401);
  expect((await desk.post('/api/sign-in', helena)).status).toBe(429);
});

test('a device is known for those who signed in there, and a mark that was made up is none', async () => {
  const desk = await kith.named();
  const tomas = await kith.member(desk, 'Tomas Lind', ['therapist']);
  const wrong = { email: 'tomas.lind@example.org', password: 'wrong' };
  for (let each = 0; each < 5; each += 1) await desk.post('/api/sign-in', wrong);
  expect((await desk.post('/api/sign-in', wrong)).status).toBe(429);
  expect((await tomas.post('/api/sign-in', { ...wrong, password: aPassword })).status).toBe(200);
  const stranger = kith.visitor();
  stranger.headers.cookie = tomas.cookie.replace(/(?<=kith\.device=)./, (first) =>
    first === 'x' ? 'y' : 'x',
  );
  expect((await stranger.post('/api/sign-in', { ...wrong, password: aPassword })).status).toBe(429);
});

test('one network address does not lock out the clinic behind it, and is held up all the same', async () => {
  const proxied = await AKith.open({ url: 'https://kith.example.org' });
  const desk = await proxied.named();
  const from = (address: string, visitor = proxied.visitor()) => {
    visitor.headers['x-forwarded-for'] = `made-up, ${address}`;
    return visitor;
  };
  for (let each = 0; each < 40; each += 1)
    await from('192.0.2.7').post('/api/sign-in', { email: `n${each}@example.org`, password: 'wrong' });
  expect((await from('192.0.2.7').post('/api/sign-in', helena)).status).toBe(200);
  const stranger = { address: '192.0.2.7', deviceOf: () => null };
  for (let each = 40; each < 300; each += 1)
    await countTry(proxied.installation, stranger, 'sign-in', `n${each}@example.org`);
  expect((await from('192.0.2.7').post('/api/sign-in', helena)).status).toBe(429);
  expect((await from('192.0.2.8').post('/api/sign-in', helena)).status).toBe(200);
  expect((await from('192.0.2.7', desk).post('/api/sign-in', helena)).status).toBe(200);
  await proxied.close();
});

test('neither an address nor a network address is kept in the clear with the tries', async () => {
  await kith.named();
  await kith.visitor().post('/api/sign-in', { ...helena, password: 'wrong' });
  const rows = await kith.installation.db.selectFrom('attempt').selectAll().execute();
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain('helena');
});

test('how long one stays signed in is by the clock of the service, be it a year on or a day back', async () => {
  await kith.later(365 * 24 * 3_600_000);
  const visitor = await kith.named();
  const isIn = async () => (await visitor.get<{ me: unknown }>('/api/here')).body.me !== null;
  expect(await isIn()).toBe(true);
  await kith.later(-24 * 3_600_000);
  expect(await isIn()).toBe(true);
  await kith.later(24 * 3_600_000 + 11 * 3_600_000);
  expect(await isIn()).toBe(true);
  kith.pause(13 * 3_600_000);
  expect(await isIn()).toBe(false);
});

test('a link for a new password is good for an hour of the service’s clock', async () => {
  await kith.later(-30 * 24 * 3_600_000);
  await kith.named();
  const { signIn } = kith.installation;
  const account = (await signIn.accountOf('helena@example.org'))?.id ?? '';
  const token = await signIn.resetToken(account, 'letter');
  kith.pause(59 * 60_000);
  expect((await signIn.resetFor(token))?.id).toBe(account);
  kith.pause(2 * 60_000);
  expect(await signIn.resetFor(token)).toBeNull();
});
