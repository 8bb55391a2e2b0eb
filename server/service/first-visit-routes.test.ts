import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { start } from '#server/main.ts';
import { readSettings } from '#server/settings.ts';
import { AKith, aFirstVisit } from '#tests/a-kith.ts';
import { whyAnswered } from '#tests/why-refused.ts';
import { codeAsPrinted } from './set-up-code.ts';

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

test.each([{ host: '0.0.0.0' }, { host: '::' }, { host: '192.0.2.4' }, { url: 'https://kith.example.org' }])(
  'where others can reach Kith, as with %j, nobody makes the first account without the code printed at the start',
  async (flags) => {
    const open = await AKith.open(flags);
    const { setUpCode } = open.installation;
    const visitor = open.visitor();
    expect((await visitor.get('/api/here')).body.setUpCode).toBe('asked');
    for (const code of [undefined, '', 'AAAAAAAAAAAA', `${setUpCode}A`]) {
      const answer = await visitor.post('/api/first', { ...aFirstVisit, code });
      expect(whyAnswered(answer)).toBe('422 form: code wrong-code');
    }
    expect((await visitor.get('/api/here')).body.service).toBeNull();
    const code = codeAsPrinted(setUpCode ?? '').toLowerCase();
    expect((await visitor.post('/api/first', { ...aFirstVisit, code })).status).toBe(200);
    await open.close();
  },
);

test('on this machine alone no code is asked for', async () => {
  expect(kith.installation.setUpCode).toBeNull();
  expect((await kith.visitor().get('/api/here')).body).not.toHaveProperty('setUpCode');
});

test('the code is printed at the start, as long as nobody has an account, and is another each time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-'));
  const printed = async () => {
    const said: string[] = [];
    const running = await start(readSettings({}, { folder, host: '0.0.0.0', port: 0 }), (words) =>
      said.push(words),
    );
    const code = running.installation.setUpCode;
    await running.stop();
    return { code, isSaid: code !== null && said.some((one) => one.includes(codeAsPrinted(code))) };
  };
  const [first, second] = [await printed(), await printed()];
  expect([first.isSaid, second.isSaid]).toEqual([true, true]);
  expect(first.code).not.toBe(second.code);
  rmSync(folder, { recursive: true });
});
