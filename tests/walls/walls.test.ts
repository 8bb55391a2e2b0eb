import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { flags } from '#tests/browser/launch.ts';
import { closeBrowser, pageAt } from '#tests/browser.ts';
import { account, type Kith, startKith } from '#tests/stories/kith.ts';
import { anotherSite } from './another-site.ts';

let kith: Kith;
let other: Awaited<ReturnType<typeof anotherSite>>;

beforeAll(async () => {
  [kith, other] = await Promise.all([startKith(), anotherSite()]);
});
afterAll(async () => {
  await closeBrowser();
  await Promise.all([kith.stop(), other.close()]);
});

/** What a page gets when it asks for an address with its cookies: the words, or that it may not. */
const reads = (page: Page, address: string, mode: RequestMode = 'cors') =>
  page.evaluate(
    async ([to = '', how]) => {
      try {
        const answer = await fetch(to, { credentials: 'include', mode: how as RequestMode });
        return `${answer.type} ${(await answer.text()).length > 0 ? 'with words' : 'without a word'}`;
      } catch {
        return 'refused';
      }
    },
    [address, mode],
  );

/** Every address of the API, with ids of nothing. */
async function everyAddress(): Promise<string[]> {
  const answer = await fetch(`${kith.address}/api/openapi.json`);
  const { paths } = (await answer.json()) as { paths: Record<string, object> };
  const addresses = Object.keys(paths).map((path) => path.replaceAll(/\{\w+\}/g, 'none'));
  expect(addresses.length).toBeGreaterThan(40);
  return addresses;
}

/** A page on which the first account has just been made, so that it is signed in. */
async function signedIn(): Promise<Page> {
  const page = await pageAt(kith.address);
  await page.evaluate(async (first) => {
    await fetch('/api/first', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(first),
    });
  }, account);
  return page;
}

test('a page of another origin cannot read Kith’s answers, by fetch, frame or window', async () => {
  const page = await signedIn();
  expect(await reads(page, `${kith.address}/api/here`)).toBe('basic with words');
  await page.goto(other.address);
  expect(await reads(page, `${other.address}/open`), 'what may be read is read').toBe('basic with words');
  for (const path of ['/', '/api/here', '/api/help', '/health']) {
    expect(await reads(page, `${kith.address}${path}`), path).toBe('refused');
    expect(await reads(page, `${kith.address}${path}`, 'no-cors'), path).toBe('refused');
  }
  for (const path of await everyAddress()) {
    const answer = await fetch(kith.address + path, { headers: { origin: other.address } });
    const opened = [...answer.headers.keys()].filter((name) => name.startsWith('access-control-'));
    expect(opened, path).toEqual([]);
    await answer.body?.cancel();
  }
  const framed = await page.evaluate(async (to) => {
    const frame = document.createElement('iframe');
    frame.src = to;
    document.body.append(frame);
    await new Promise((resolve) => {
      frame.onload = resolve;
      frame.onerror = resolve;
    });
    return frame.contentDocument?.body.textContent ?? 'nothing to reach';
  }, kith.address);
  expect(framed).toBe('nothing to reach');
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate((to) => {
      Reflect.set(window, 'opened', window.open(to));
    }, kith.address),
  ]);
  await opened.waitForLoadState();
  const reached = await page.evaluate(() => {
    try {
      return (Reflect.get(window, 'opened') as Window | null)?.document.title ?? 'no window';
    } catch {
      return 'refused';
    }
  });
  expect(['refused', 'no window']).toContain(reached);
  await page.context().close();
});

/** Puts a script with these words into the page, as somebody who found a hole would, and tells what came of it. */
const withScript = (page: Page, kind: 'inline' | 'attribute' | 'evaluated' | 'elsewhere', address = '') =>
  page.evaluate(
    async ([how, from = '']) => {
      const refused = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          resolve(effectiveDirective),
        );
        const ran = () => Reflect.get(window, 'brokenIn') === true;
        setInterval(() => ran() && resolve('nothing was refused'), 50);
        setTimeout(() => resolve('nothing happened'), 20_000);
      });
      const script = document.createElement('script');
      if (how === 'inline') script.textContent = 'window.brokenIn = true';
      if (how === 'evaluated') {
        script.src = URL.createObjectURL(new Blob(['window.brokenIn = true'], { type: 'text/javascript' }));
      }
      if (how === 'elsewhere') script.src = from;
      const image = document.createElement('img');
      if (how === 'attribute') image.setAttribute('onerror', 'window.brokenIn = true');
      image.src = '/nowhere.png';
      document.body.append(how === 'attribute' ? image : script);
      const by = await refused;
      return { by, brokenIn: Reflect.get(window, 'brokenIn') === true };
    },
    [kind, address],
  );

test('the content-security policy refuses a script within the page, from elsewhere, and in an attribute', async () => {
  for (const [kind, by] of [
    ['inline', 'script-src-elem'],
    ['attribute', 'script-src-attr'],
    ['evaluated', 'script-src-elem'],
    ['elsewhere', 'script-src-elem'],
  ] as const) {
    const page = await pageAt(kith.address);
    expect(await withScript(page, kind, `${other.address}/open`), kind).toEqual({ by, brokenIn: false });
    await page.context().close();
  }
  const unguarded = await pageAt(other.address);
  expect(await withScript(unguarded, 'inline'), 'where no policy is, it runs').toEqual({
    by: 'nothing was refused',
    brokenIn: true,
  });
  await unguarded.context().close();
});

test('the service worker controls Kith’s pages, and shows them when the line is cut', async () => {
  const page = await pageAt(`${kith.address}/help-now`, { worker: 'kept' });
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  const controller = () => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL ?? 'none');
  expect(await controller()).toBe(`${kith.address}/sw.js`);
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole('heading', { name: 'Help now' }).waitFor();
  expect(await controller()).toBe(`${kith.address}/sw.js`);
  await page.context().close();
});

/** Flags that take down a wall: between sites, between processes, or between a page and what it may load. */
const weakening =
  /--(single-process|disable-web-security|allow-running-insecure-content|disable-site-isolation-trials|in-process-gpu|ignore-certificate-errors|allow-file-access|disable-setuid-sandbox|disable-(?:features|blink-features)=\S*(?:Isolat|site-per-process|Partition|Cors|SameSite|MixedContent))/i;

test.runIf(process.platform === 'linux')(
  'no process of the browser runs with a flag that weakens a page',
  async () => {
    const page = await pageAt(other.address);
    expect(flags.filter((flag) => weakening.test(flag))).toEqual([]);
    // Only launch.ts takes the sandbox off, for root and where the kernel forbids one; the log then says so.
    expect(flags).not.toContain('--no-sandbox');
    const commands = readdirSync('/proc')
      .filter((entry) => /^\d+$/.test(entry))
      .flatMap((entry) => {
        try {
          return [readFileSync(`/proc/${entry}/cmdline`, 'utf8').replaceAll('\0', ' ')];
        } catch {
          return [];
        }
      })
      .filter((command) => /--type=renderer|--remote-debugging-pipe/.test(command));
    expect(commands.length).toBeGreaterThanOrEqual(2);
    expect(commands.filter((command) => weakening.test(command))).toEqual([]);
    const unboxed = commands.filter((command) => command.includes('--no-sandbox'));
    expect(unboxed.length > 0, 'a sandbox that this machine allows is on').toBe(!inject('sandbox'));
    await page.context().close();
  },
);
