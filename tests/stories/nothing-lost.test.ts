import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import type { caller } from '#examples/caller.ts';
import { closeBrowser, expectAccessible, shelfIsWritten } from '#tests/browser.ts';
import { keptAnswers, others, throughNetwork } from './a-network-between.ts';
import { joins, signedIn } from './coming-in.ts';
import { type Kith, startKith, withCourse } from './kith.ts';

const leila = { email: 'leila@example.org', password: 'two evenings that are mine' };
const hand = { width: 390, height: 844, worker: 'kept' } as const;
let kith: Kith;
let course: string;
let therapist: ReturnType<typeof caller>;
let client: ReturnType<typeof caller>;
let record: () => Promise<Course>;

beforeAll(async () => {
  kith = await startKith();
  const opened = await withCourse(kith);
  ({ therapist, id: course } = opened);
  client = await joins(kith, therapist, { client: opened.client }, leila.password);
  record = async () => (await therapist.get<{ course: Course }>(`courses/${course}`)).course;
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

const at = (path: string) => `${kith.address}${path}`;

/** Keeps a moment that nobody else sees. */
async function keepsMoment(page: Page, what: string) {
  await page.getByLabel('What happened?').fill(what);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

/** Answers the PHQ-9 by keys: nothing but item 9, which is asked about at once. */
async function answersPhq9(page: Page) {
  await page.getByRole('button', { name: 'Begin' }).click();
  for (let question = 1; question <= 10; question += 1) {
    await page.getByText(question < 10 ? `Question ${question} of 9` : 'One more thing').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    if (question === 9) {
      for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown');
      await page.getByText('Thank you for saying so').waitFor();
    }
    if (question < 10) await page.getByRole('button', { name: 'Next' }).press('Enter');
  }
  await page.getByRole('button', { name: 'Finish' }).press('Enter');
}

const momentsOf = async () => {
  const mine = await client.get<{ course: Course }>(`courses/${course}`);
  return mine.course.moodLinks.links.map(({ event }) => event.what);
};

describe('two tabs of one client', () => {
  let context: BrowserContext;
  let first: Page;
  let second: Page;
  beforeAll(async () => {
    first = await signedIn(kith, leila, hand);
    context = first.context();
    second = await context.newPage();
  });

  test('what one tab left unsent is sent by the other, an answer about suicide before all else', async () => {
    await first.goto(at('/measure/phq-9'));
    await first.getByRole('button', { name: 'Begin' }).waitFor();
    await second.goto(at('/my/moments'));
    await second.getByLabel('What happened?').waitFor();
    await context.setOffline(true);
    await keepsMoment(second, 'Written before the answers');
    await second
      .getByText(/(?:is|are) saved on this device/)
      .first()
      .waitFor();
    await answersPhq9(first);
    await first.getByText('does not have your answers yet').waitFor();
    await keepsMoment(second, 'Written after the answers');
    await second.getByText('3 things are saved on this device').waitFor();
    await first.close();
    // A tab that is closed lets go of the act it was sending a moment later.
    const held = () => second.evaluate(async () => (await navigator.locks.query()).held?.length);
    await expect.poll(held).toBe(0);
    const order: string[] = [];
    second.on('requestfinished', (request) => {
      const act = /acts\/(\w+)$/.exec(request.url())?.[1];
      if (act) order.push(act);
    });
    await context.setOffline(false);
    await expect.poll(async () => (await record()).risk.alarms.length).toBe(1);
    expect((await record()).risk.alarms[0]).toMatchObject({ source: 'measure', item: 9, value: 3 });
    await expect.poll(momentsOf).toEqual(['Written before the answers', 'Written after the answers']);
    await expect.poll(() => order).toEqual(['answerMeasure', 'keepMoment', 'keepMoment']);
    expect(
      (await record()).measures.readings.filter(({ instrument }) => instrument === 'phq-9'),
    ).toHaveLength(1);
  });

  test('of four tabs that are all there when the line is back, each act goes once', async () => {
    const tabs = [second, await context.newPage(), await context.newPage(), await context.newPage()];
    for (const tab of tabs) {
      await tab.goto(at('/my/moments'));
      await tab.getByLabel('What happened?').waitFor();
    }
    await context.setOffline(true);
    for (const [n, tab] of tabs.entries()) await keepsMoment(tab, `Of tab ${n}`);
    await second.getByText('4 things are saved on this device').waitFor();
    await context.setOffline(false);
    const all = tabs.map((_, n) => `Of tab ${n}`);
    await expect.poll(async () => (await momentsOf()).filter((one) => /^Of tab/.test(one))).toEqual(all);
    await second.getByText(/(?:is|are) saved on this device/).waitFor({ state: 'detached' });
    for (const tab of tabs.slice(1)) await tab.close();
  });

  test('what an older Kith left in the clear is taken up, sent and taken away', async () => {
    const me = await second.evaluate(() => localStorage.getItem('kith/last-person'));
    const act = {
      course,
      name: 'keepMoment',
      id: crypto.randomUUID(),
      form: { happened: 'From the older Kith' },
    };
    await second.evaluate(
      ([person, kept]) => localStorage.setItem(`kith/unsent/${person}`, kept ?? ''),
      [me, JSON.stringify([act])],
    );
    await second.reload();
    await expect.poll(momentsOf).toContain('From the older Kith');
    await expect
      .poll(() => second.evaluate(() => Object.values(localStorage).join(' ')))
      .not.toContain('From the older Kith');
  });

  test('what lies on the machine says nothing to whoever reads its files', async () => {
    await second.getByLabel('What happened?').fill('Marigold marigold');
    await shelfIsWritten(second);
    const kept = await second.evaluate(async () => {
      const asked = indexedDB.open('kith');
      const db = await new Promise<IDBDatabase>((done) => {
        asked.onsuccess = () => done(asked.result);
      });
      const all = db.transaction(['entries', 'keys']);
      const read = (name: string) =>
        new Promise<unknown[]>((done) => {
          const got = all.objectStore(name).getAll();
          got.onsuccess = () => done(got.result);
        });
      const [entries, keys] = [await read('entries'), (await read('keys')) as CryptoKey[]];
      db.close();
      const bytes = (entries as { sealed: ArrayBuffer }[]).map(({ sealed }) =>
        new TextDecoder().decode(sealed),
      );
      return {
        text: bytes.join(' ') + Object.values(localStorage).join(' '),
        many: bytes.length,
        extractable: keys.map((key) => key.extractable),
      };
    });
    expect(kept.many).toBeGreaterThan(0);
    expect(kept.extractable).toEqual([false]);
    expect(kept.text).not.toMatch(/marigold/i);
    await second.reload();
    await expect.poll(() => second.getByLabel('What happened?').inputValue()).toBe('Marigold marigold');
    await second.getByLabel('What happened?').fill('');
    await context.close();
  });
});

/** A moment is kept while another answers in Kith’s place; the act comes through, and its answer does not. */
async function waitsBehind(name: string, answer: (typeof others)[number][1]): Promise<void> {
  const page = await signedIn(kith, leila, hand);
  const ids: string[] = [];
  page.on('request', (request) => {
    if (/acts\/keepMoment$/.test(request.url())) ids.push((request.postDataJSON() as { id: string }).id);
  });
  let answers = 'between';
  await page.route('**/acts/keepMoment', async (route) => {
    if (answers !== 'between') return route.continue();
    answers = 'kith';
    // A connection that the server let go of just then is made anew.
    await route.fetch({ maxRetries: 3 });
    return route.fulfill(answer);
  });
  await page.goto(at('/my/moments'));
  await keepsMoment(page, name);
  await expect.poll(() => page.getByLabel('What happened?').inputValue()).toBe('');
  await page.getByText('saved on this device', { exact: false }).first().waitFor();
  await page.getByText('saved on this device', { exact: false }).first().waitFor({ state: 'detached' });
  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(1);
  expect((await momentsOf()).filter((one) => one === name)).toHaveLength(1);
  await page.context().close();
}

test('what a network, a proxy or anybody else answers is no line: the act waits, and is recorded once', async () => {
  await Promise.all(others.map(([name, answer]) => waitsBehind(name, answer)));
});

test('what a network says in Kith’s place is not kept for Kith, nor what Kith says elsewhere for its shell: Help now is there after it, and behind it', async () => {
  const { network, close, address } = await throughNetwork(kith.address);
  const page = await signedIn({ ...kith, address }, leila, hand);
  await page.goto(`${address}/help-now`);
  await page.evaluate(async () => navigator.serviceWorker.ready);
  await expect.poll(async () => (await keptAnswers(page)).length).toBeGreaterThan(4);
  const ask = (path: string) => page.evaluate((to) => fetch(to).then(({ status }) => status), path);
  const html = '<!doctype html><title>Net</title><h1>Sign in to the WiFi</h1>';
  for (const says of [
    { status: 200, type: 'text/html', body: html },
    { status: 200, type: 'application/json', body: '{"says":"Sign in to the WiFi"}' },
    { status: 511, type: 'text/html', body: html },
    { status: 302, type: 'text/html', body: html, to: '/plain.html?Sign in to the WiFi' },
  ]) {
    network.says = says;
    await page.goto(`${address}/help-now`);
    await page.getByRole('heading', { name: 'Help now' }).waitFor();
    if (says.status !== 302) await page.goto(`${address}/my/moments`);
    if (says.status !== 302)
      for (const path of ['/api/help', '/plain.html', '/assets/other.js']) await ask(path);
  }
  network.says = undefined;
  await page.goto(`${address}/sw.js`);
  await page.goto(`${address}/health`);
  expect(
    (await keptAnswers(page)).filter((text) => /WiFi|"status":"ok"|addEventListener\('install/.test(text)),
  ).toEqual([]);
  await page.context().setOffline(true);
  await page.goto(`${address}/help-now`);
  await page.getByRole('heading', { name: 'Help now' }).waitFor();
  await page.context().close();
  close();
});

describe('a device that keeps nothing', () => {
  const full = async (page: Page) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: kith.address, quotaSize: 1 });
  };
  const blocked = (page: Page) =>
    page.addInitScript(() => {
      const forbidden = () => {
        throw new DOMException('The request was denied.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get: forbidden });
    });
  test.each([
    ['full', full, 'There is no room left on this device'],
    ['blocked', blocked, 'This browser keeps nothing for this page'],
  ] as const)(
    '%s: typing works, one sentence says so, and what is sent is recorded',
    async (name, makeSo, says) => {
      const page = await signedIn(kith, leila, hand);
      await makeSo(page);
      await page.goto(at('/my/moments'));
      const what = page.getByLabel('What happened?');
      await what.fill(`Typed on a ${name} device`);
      await expect.poll(() => what.inputValue()).toBe(`Typed on a ${name} device`);
      await page.getByText(says, { exact: false }).waitFor();
      await page.getByText('Not sent yet', { exact: false }).waitFor();
      await expect.poll(() => page.getByText('Saved on this device').count()).toBe(0);
      await expectAccessible(page, '#page');
      await page.context().setOffline(true);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('One thing waits on this page').waitFor();
      await page.context().setOffline(false);
      await expect.poll(momentsOf).toContain(`Typed on a ${name} device`);
      await page.goto(at('/help-now'));
      await page.getByRole('heading', { name: 'Help now' }).waitFor();
      await page.context().close();
    },
  );

  test('without https nothing is kept, and the page says what is missing', async () => {
    const page = await signedIn(kith, leila, hand);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'isSecureContext', { value: false });
      Object.defineProperty(crypto, 'subtle', { value: undefined });
      Object.defineProperty(crypto, 'randomUUID', { value: undefined });
      Object.defineProperty(navigator, 'locks', { value: undefined });
    });
    await page.goto(at('/my/moments'));
    await page.getByText('did not come over a secure connection', { exact: false }).waitFor();
    await page.getByLabel('What happened?').fill('Clinical words');
    await page.getByText('Not sent yet', { exact: false }).waitFor();
    const kept = await page.evaluate(async () => [
      ...Object.entries(localStorage).flat(),
      ...(await indexedDB.databases()).map((db) => db.name),
    ]);
    expect(kept.join(' ')).not.toMatch(/Clinical|draft/);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(momentsOf).toContain('Clinical words');
    await page.context().close();
  });
});
