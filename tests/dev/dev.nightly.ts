import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ACopy } from './a-copy.ts';

/** The commands that somebody working on Kith has running all day, in a copy of the tree. */

let copy: ACopy;
beforeAll(() => {
  copy = new ACopy();
});
afterAll(() => copy.close());

const soon = { timeout: 20_000, interval: 100 };
const signsIn = (address: string) =>
  fetch(`${address}/api/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email: 'ana@example.org' }),
  });

/** What Vite tells an open page: that it is to reload, or which of its pieces are new. */
async function hears(address: string): Promise<string[]> {
  const client = await (await fetch(`${address}/@vite/client`)).text();
  const [, token = ''] = /wsToken = "([^"]+)"/.exec(client) ?? [];
  const line = new WebSocket(`${address.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  const heard: string[] = [];
  line.addEventListener('message', ({ data }) => heard.push(JSON.parse(String(data)).type));
  await expect.poll(() => heard, soon).toContain('connected');
  return heard;
}

test('npm run dev opens a demo clinic at one address, and follows each file that is saved', async () => {
  const folder = join(copy.folder, 'kept');
  const dev = await copy.runs('dev.js', { args: ['--data', folder] });
  expect(await (await fetch(dev.address)).text()).toContain('/@vite/client');
  expect((await signsIn(dev.address)).status).toBe(200);
  const nothing = async () => (await (await fetch(`${dev.address}/api/nothing`)).text()).slice(0, 400);
  expect(await nothing()).toContain('There is nothing at this address');
  copy.changes('server/http/problem.ts', 'There is nothing at this address', 'Nobody lives at this address');
  await expect.poll(nothing, soon).toContain('Nobody lives at this address');
  const heard = await hears(dev.address);
  expect((await fetch(`${dev.address}/messages/en/entry.ts`)).status).toBe(200);
  copy.changes('web/messages/en/entry.ts', 'export default {', 'export default {\n  // Changed.');
  await expect.poll(() => heard, soon).toContain('full-reload');
  expect(new Set(dev.said().match(/http:\S+/g))).toEqual(new Set([dev.address]));

  expect(await dev.endsBy('SIGINT', 'all')).toBe(0);
  expect(dev.isRunning()).toBe(false);
  expect(readdirSync(folder)).toContain('kith.db');
}, 120_000);

test('the folder goes when the command ends, also by a signal to it alone while the clinic is filled', async () => {
  const dev = await copy.runs('dev.js', { until: /Filling/ });
  expect(readdirSync(copy.temp)).toEqual([expect.stringMatching(/^kith-dev-/)]);
  expect(await dev.endsBy('SIGTERM', 'alone')).toBe(0);
  expect(dev.isRunning()).toBe(false);
  expect(readdirSync(copy.temp)).toEqual([]);
}, 60_000);

test('npm run gallery opens the pieces and the pictures', async () => {
  const gallery = await copy.runs('gallery.js');
  expect(await (await fetch(gallery.address)).text()).toContain('<title>Gallery</title>');
  expect(await (await fetch(`${gallery.address}/main.tsx`)).text()).toContain('ClosenessCircle');
  await gallery.endsBy('SIGINT', 'all');
  expect(gallery.isRunning()).toBe(false);
}, 60_000);
