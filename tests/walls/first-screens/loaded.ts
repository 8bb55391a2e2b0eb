import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** One thing that a first screen asked for. */
export interface Asked {
  kind: string;
  /** As it came over the wire, the heads of the answer included. */
  bytes: number;
  path: string;
  /** Whether the page names it, or a script of it asks. */
  by: 'the page' | 'a script';
}

/** What a first screen took. */
export interface FirstScreen {
  /** From the address being opened to the screen being there in its typeface, in milliseconds. */
  shown: number;
  bytes: number;
  /** All that it asked for, the heaviest first. */
  asked: readonly Asked[];
}

/** A screen as somebody opens it. */
export interface Opening {
  address: string;
  /** As a browser sends it; empty where nobody is signed in. */
  cookie: string;
  /** What stands on it once it is there. */
  once: string;
  width: number;
  /** Where it is there before any script: all that comes after that is not waited for. */
  scripts?: 'none';
}

/** A slow line and a slow phone: as “slow 4G” of Lighthouse, and a processor four times slower. */
const slow = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

async function slowed(session: CDPSession): Promise<void> {
  await session.send('Network.emulateNetworkConditions', slow);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Counts what a page asks for. A line that is kept open for news has no end, and counts what came until it was asked. */
async function counted(session: CDPSession) {
  const asked = new Map<string, Asked & { at: number }>();
  const ended = new Set<string>();
  const add = (id: string, bytes: number) => {
    const one = asked.get(id);
    if (one) one.bytes = bytes;
    ended.add(id);
  };
  session.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other', wallTime, initiator }) => {
    const { protocol, pathname } = new URL(request.url);
    const by = initiator.type === 'parser' ? 'the page' : 'a script';
    if (protocol.startsWith('http'))
      asked.set(requestId, { kind: type, bytes: 0, path: pathname, by, at: wallTime * 1_000 });
  });
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    const one = asked.get(requestId);
    if (one) Object.assign(one, { kind: type, bytes: response.encodedDataLength });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    add(requestId, encodedDataLength),
  );
  session.on('Network.loadingFailed', ({ requestId }) => add(requestId, 0));
  await session.send('Network.enable');
  return {
    asked,
    isThere: (one: string) => ended.has(one) || asked.get(one)?.kind === 'EventSource',
  };
}

const aMoment = () => new Promise((later) => setTimeout(later, 10));

/** Runs in the page before anything else: notes the moment at which this stands on it, by the same clock as what is asked for. */
function notesWhenShown(once: string): void {
  const seen = new MutationObserver(() => {
    if (!document.querySelector(once)) return;
    Object.assign(globalThis, { shownAt: performance.timeOrigin + performance.now() });
    seen.disconnect();
  });
  seen.observe(document, { childList: true, subtree: true });
}

/** What had been asked for when the screen was there, once it has come; the typeface is asked for as words are drawn. */
async function askedUntilShown(page: Page, { asked, isThere }: Awaited<ReturnType<typeof counted>>) {
  const shownAt = (await page.evaluate('globalThis.shownAt ?? Infinity')) as number;
  const until = [...asked].flatMap(([id, { at }]) => (at <= shownAt ? [id] : []));
  await page.evaluate(() => document.fonts.ready);
  const counts = () => [...asked.keys()].filter((id) => until.includes(id) || asked.get(id)?.kind === 'Font');
  while (!counts().every(isThere)) await aMoment();
  return counts().flatMap((id) => asked.get(id) ?? []);
}

async function signIn(context: BrowserContext, { address, cookie }: Opening): Promise<void> {
  const cookies = cookie.split('; ').filter(Boolean);
  const named = cookies.map((one) => one.split(/=(.*)/)).map(([name = '', value = '']) => ({ name, value }));
  await context.addCookies(named.map((one) => ({ ...one, url: new URL(address).origin })));
}

/**
 * Opens a screen on a device that never saw it, and waits until it is there and its typeface with it.
 * @param how `slow` as on a phone in a village, `as it is` on this machine
 */
export async function firstScreenOf(
  browser: Browser,
  opening: Opening,
  how: 'slow' | 'as it is',
): Promise<FirstScreen> {
  const viewport = { width: opening.width, height: 844 };
  const context = await browser.newContext({
    viewport,
    hasTouch: opening.width < 600,
    locale: 'en-GB',
    javaScriptEnabled: opening.scripts !== 'none',
  });
  try {
    await signIn(context, opening);
    const page = await context.newPage();
    await page.addInitScript(notesWhenShown, opening.once);
    const session = await context.newCDPSession(page);
    const seen = await counted(session);
    if (how === 'slow') await slowed(session);
    const opened = performance.now();
    await page.goto(opening.address, { waitUntil: 'commit' });
    await page.locator(opening.once).first().waitFor({ timeout: 120_000 });
    const asked = await askedUntilShown(page, seen);
    const shown = performance.now() - opened;
    return {
      shown,
      bytes: asked.reduce((sum, { bytes }) => sum + bytes, 0),
      asked: asked.toSorted((one, other) => other.bytes - one.bytes),
    };
  } finally {
    await context.close();
  }
}
