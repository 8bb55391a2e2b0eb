import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { AKith } from '#tests/a-kith.ts';
import { namesPieces } from './named-in-page.ts';
import { builtWebApp } from './web-app-page.ts';

test('a page that people begin with names what it is made of to whoever has a session, and to nobody else', async () => {
  const kith = await AKith.open();
  const named = async (path: string, cookie: string) => {
    const answer = await kith.app.request(path, {
      headers: { host: 'localhost', accept: 'text/html', cookie },
    });
    return [...(await answer.text()).matchAll(/<link rel="(modulepreload|preload)"[^>]*href="([^"]+)"/g)].map(
      ([, , piece = '']) => piece,
    );
  };
  const session = 'kith.session_token=whoever';
  const always = await named('/my/plan', session);
  expect(always.some((piece) => piece.includes('/libraries-'))).toBe(true);
  for (const [path, piece] of [
    ['/home', '/assets/home-'],
    ['/today', '/assets/today-'],
    ['/courses/course-1/measures', '/assets/words-of-measures-'],
  ] as const) {
    const more = (await named(path, session)).filter((one) => !always.includes(one));
    expect(
      more.some((one) => one.startsWith(piece)),
      path,
    ).toBe(true);
    expect(more.filter((one) => !existsSync(join(builtWebApp, one)))).toEqual([]);
    expect(await named(path, '')).toEqual(always);
  }
  await kith.close();
});

test('the list of pieces is read once: what is built does not change while Kith runs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-begun-'));
  const list = join(folder, 'begun-with.json');
  writeFileSync(list, '{"/home":["/assets/home-1.js"]}');
  const namedFor = namesPieces(list);
  const app = new Hono().get('*', (context) => context.text(namedFor(context)));
  const asked = async () =>
    (await app.request('/home', { headers: { cookie: 'kith.session_token=whoever' } })).text();
  const tag = '<link rel="modulepreload" crossorigin href="/assets/home-1.js">';
  expect(await asked()).toBe(tag);
  rmSync(folder, { recursive: true });
  expect(await asked()).toBe(tag);
});
