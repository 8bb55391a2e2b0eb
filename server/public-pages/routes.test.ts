import { afterAll, beforeAll, expect, test } from 'vitest';
import { AKith, aFirstVisit, type Visitor } from '#tests/a-kith.ts';
import { addressOf, type PageName } from './frame.ts';
import { pageWords } from './page-words.ts';

let kith: AKith;
let helena: Visitor;
/** One Kith for all of it: each test leaves the pages as the next begins from. */
beforeAll(async () => {
  kith = await AKith.open();
  helena = kith.visitor();
});
afterAll(() => kith.close());

const names = Object.keys(pageWords.en.pages) as PageName[];

/** What anybody is answered, with nothing of theirs. */
const read = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await kith.app.request(path, {
    headers: { host: 'localhost', accept: 'text/html', ...headers },
  });
  return { answer, text: await answer.text() };
};

test('before a service is named there are no public pages, and from then on there are', async () => {
  expect((await read('/ipt')).answer.status).toBe(404);
  await helena.post('/api/first', aFirstVisit);
  expect((await read('/ipt')).answer.status).toBe(200);
});

test('every public page is read without an account, begins with the help numbers, and says that nothing is kept', async () => {
  for (const name of names) {
    const { answer, text } = await read(addressOf(name));
    expect(answer.status, name).toBe(200);
    expect(text.indexOf('href="tel:116123"'), name).toBeGreaterThan(0);
    expect(text.indexOf('href="tel:116123"'), name).toBeLessThan(text.indexOf('<h1>'));
    const atHome = text.indexOf('href="tel:08082000247"');
    expect([atHome > 0, atHome < text.indexOf('<h1>')], name).toEqual([true, true]);
    expect(text, name).toContain('keep nothing of you and send nothing');
    expect(text, name).toMatch(/By the authors of Kith, November 2026, .* Licence: Apache-2\.0/s);
    expect(text, name).toContain(`<h1>${pageWords.en.pages[name]}</h1>`);
  }
});

test('no public page takes its reader for ill', async () => {
  for (const name of names) {
    const { text } = await read(addressOf(name));
    expect(text, name).not.toMatch(
      /This is an illness|[Yy]our (illness|depression)|You (are|have been) (ill|depressed)/,
    );
  }
});

test('no public page sets a cookie, runs a script, sends a form or asks anything of another address', async () => {
  for (const name of names) {
    const { answer, text } = await read(addressOf(name));
    expect(answer.headers.getSetCookie(), name).toEqual([]);
    expect(text, name).not.toMatch(
      /<script|<form|<iframe|<img|\son\w+=|<input[^>]* name=|<select[^>]* name=/,
    );
    const asked = [...text.matchAll(/<link [^>]*href="([^"]+)"|\ssrc="([^"]+)"/g)].map(
      (found) => found[1] ?? found[2],
    );
    expect(
      asked.filter((address) => !address?.startsWith('/')),
      name,
    ).toEqual([]);
  }
});

test('the comparison has all twenty rows and six treatments as a table, with sources and the month it was written in', async () => {
  const { text } = await read('/ipt/compared');
  expect(text.match(/<th scope="col"/g)).toHaveLength(12);
  expect(text.match(/<th scope="rowgroup"/g)).toHaveLength(20);
  expect(text.match(/<td class="of-medication">/g)).toHaveLength(20);
  expect(text).toContain('Written in November 2026');
  expect(text).toContain(
    'Interpersonal Psychotherapy for Mental Health Problems: A Comprehensive Meta-Analysis',
  );
});

test('the page that asks whether it is worth talking about names no illness of the reader, counts nothing, and shows the numbers for what must not wait', async () => {
  const { text } = await read('/ipt/worth-talking-about');
  const [, alarming = ''] = text.match(/<fieldset>([\s\S]*?)<\/fieldset>/) ?? [];
  expect(alarming.match(/class="alarming"/g)).toHaveLength(5);
  expect(alarming).toContain('class="now"');
  expect(alarming).toContain('href="tel:999"');
  expect(alarming).toContain('href="tel:08082000247"');
  expect(text).toContain('It may be worth talking about');
  expect(text).not.toMatch(/you have (a )?depression|your score|points|diagnosis of/i);
});

test('how to ask shows the service’s own words and ways, which a manager or administrator writes and nobody else', async () => {
  expect((await read('/ipt/ask')).text).toContain('has not written here yet how it is reached');
  expect((await kith.visitor().get('/api/public-pages')).status).toBe(401);
  expect((await kith.visitor().put('/api/public-pages', {})).status).toBe(401);
  const { body: before } = await helena.get('/api/public-pages');
  const written = {
    ...before,
    welcome: 'We are four therapists by the canal.',
    howToAsk: 'Ring us; we ring back within a week.',
    telephone: '020 7946 0018',
    email: 'ask@willow.example',
    address: '3 Canal Row',
    opening: 'Weekdays, nine to four',
  };
  expect((await helena.put('/api/public-pages', { ...written, before })).status).toBe(200);
  const { text } = await read('/ipt/ask');
  for (const said of [
    'Ring us; we ring back',
    'tel:02079460018',
    'mailto:ask@willow.example',
    '3 Canal Row',
    'nine to four',
  ])
    expect(text).toContain(said);
  expect((await read('/ipt')).text).toContain('four therapists by the canal');
  expect(
    (await helena.put('/api/public-pages', { ...written, telephone: 'ring us', before: written })).status,
  ).toBe(422);
  expect((await helena.put('/api/public-pages', { ...written, welcome: 'Other', before })).body.code).toBe(
    'stale',
  );
});

test('who of the service has read the pages is said with the day, and never one without the other', async () => {
  expect((await read('/ipt')).text).toContain('Nobody of this service has said yet');
  expect((await helena.put('/api/public-pages', { pages: 'on', readBy: 'Dr Marques' })).body.code).toBe(
    'read-by-whom',
  );
  await helena.put('/api/public-pages', {
    pages: 'on',
    readBy: 'Dr Marques, psychiatrist',
    readOn: '2026-11-20',
  });
  expect((await read('/ipt')).text).toContain(
    'Read for this service by Dr Marques, psychiatrist on 20 November 2026.',
  );
  const here = await kith.visitor().get('/api/here');
  expect(here.body).toMatchObject({
    publicPages: 'on',
    articlesRead: { by: 'Dr Marques, psychiatrist', on: '2026-11-20' },
  });
});

test('a service can turn the pages off, and they are gone', async () => {
  await helena.put('/api/public-pages', { pages: 'off' });
  for (const name of names) expect((await read(addressOf(name))).answer.status, name).toBe(404);
  expect((await kith.visitor().get('/api/here')).body).not.toHaveProperty('publicPages');
  await helena.put('/api/public-pages', { pages: 'on' });
});

test('what another country’s guideline says is not shown', async () => {
  expect((await read('/ipt/sources')).text).toContain('NICE NG222');
  const { body: settings } = await helena.get('/api/settings');
  await helena.put('/api/settings', { ...settings, country: 'DK', before: settings });
  expect((await read('/ipt/sources')).text).not.toContain('In England the guideline');
  await helena.put('/api/settings', settings);
});

test('years later what is said is marked as out of date, wherever it stands', async () => {
  expect((await read('/ipt/compared')).text).not.toContain('Out of date');
  await kith.pause(3 * 365 * 24 * 3_600_000);
  for (const path of ['/ipt', '/ipt/compared', '/ipt/conditions', '/ipt/sources'])
    expect((await read(path)).text, path).toContain(
      'Out of date: to be looked at again since 30 November 2028',
    );
});

test('the words are those of the dearest language that has any, and the page says which', async () => {
  expect((await read('/ipt', { 'accept-language': 'da, en;q=0.5' })).text).toContain('<html lang="en">');
});
