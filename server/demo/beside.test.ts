import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, start } from '#server/main.ts';
import { readSettings } from '#server/settings.ts';
import { AKith, aFirstVisit } from '#tests/a-kith.ts';
import { whyAnswered } from '#tests/why-refused.ts';
import { mayLookAround } from './beside.ts';

let folder: string;
let running: Running;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kith-look-'));
  running = await start(readSettings({}, { port: 0, folder }));
});
afterAll(async () => {
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});

const post = (address: string, path: string, body: object = {}, cookie = '') =>
  fetch(`${address}/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
const cookies = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');

test('before a service is named, a demo clinic opens beside this Kith, once, in a folder of its own', async () => {
  const here = await (await fetch(`${running.address}/api/here`)).json();
  expect(here).toMatchObject({ service: null, lookAround: 'here' });
  const { address } = (await (await post(running.address, 'look-around')).json()) as { address: string };
  expect(address).not.toBe(running.address);
  expect((await fetch(`${address}/health`)).status).toBe(200);
  const again = (await (await post(running.address, 'look-around')).json()) as { address: string };
  expect(again.address).toBe(address);
  expect((await post(address, 'look-around')).status).toBeGreaterThanOrEqual(403);
});

test('somebody signed in here is nobody in the demo, though the browser shows both the same cookies', async () => {
  const { address } = (await (await post(running.address, 'look-around')).json()) as { address: string };
  const mine = cookies(await post(running.address, 'first', aFirstVisit));
  expect(mine).toMatch(/^kith\./);
  const who = async (at: string) =>
    (await (await fetch(`${at}/api/here`, { headers: { cookie: mine } })).json()) as { me: unknown };
  expect((await who(running.address)).me).not.toBeNull();
  expect((await who(address)).me).toBeNull();
  expect((await who(running.address)).me).not.toBeNull();
});

test('once a service is named, or from another machine, there is no looking around', async () => {
  const named = await AKith.open();
  const visitor = await named.named();
  expect((await visitor.post('/api/look-around')).status).toBe(409);
  await named.close();
  const settings = readSettings({}, { port: 0, folder });
  expect(mayLookAround(settings)).toBe(true);
  expect(mayLookAround({ ...settings, host: '0.0.0.0' })).toBe(false);
  expect(mayLookAround({ ...settings, url: 'https://kith.example.org' })).toBe(false);
  const open = await AKith.open({ host: '0.0.0.0' });
  const refused = await open.visitor().post('/api/look-around');
  expect(whyAnswered(refused)).toBe('403 not-on-this-machine');
  await open.close();
});
