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
    return [...(await answer.text()).matchAll(/<(?:script|link)[^>]* (?:src|href)="(\/assets\/[^"]+)"/g)].map(
      ([, piece = '']) => piece,
    );
  };
  const session = 'kith.session_token=whoever';
  const always = await named('/my/plan', session);
  expect(always.some((piece) => piece.includes('/libraries-'))).toBe(true);
  for (const [path, piece] of [
    ['/home', '/assets/home-'],
    ['/today', '/assets/today-'],
    ['/courses/course-1/measures', '/assets/words-measures-'],
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

test('the sign-in comes before the app; whoever may be signed in is sent the app, which leads them on', async () => {
  const kith = await AKith.open();
  const beginsFrom = async (path: string, cookie = '') => {
    const answer = await kith.app.request(path, {
      headers: { host: 'localhost', accept: 'text/html', cookie },
    });
    return (await answer.text()).match(/\/assets\/(sign-in|libraries)-[\w-]+\.js/)?.[1];
  };
  expect(await beginsFrom('/sign-in')).toBe('sign-in');
  expect(await beginsFrom('/sign-in', 'kith.session_token=whoever')).toBe('libraries');
  expect(await beginsFrom('/new-password')).toBe('libraries');
  await kith.close();
});

test('Home asks who is here with all else that it asks, and every other page at once', async () => {
  const kith = await AKith.open();
  const asksAtOnce = async (path: string) =>
    (await (await kith.app.request(path, { headers: { host: 'localhost' } })).text()).includes('"/api/here"');
  expect(await asksAtOnce('/home')).toBe(false);
  expect(await asksAtOnce('/my/plan')).toBe(true);
  await kith.close();
});
