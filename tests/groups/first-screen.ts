import type { Browser, CDPSession } from 'playwright-core';

/** What a first screen took: bytes as they came over the wire, heads of answers included. */
export interface FirstScreen {
  /** From the address being opened to the words being there, in milliseconds. */
  shown: number;
  bytes: number;
  requests: number;
  /** Each kind of file, the most first. */
  kinds: readonly (readonly [kind: string, bytes: number])[];
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

/** Counts what comes in for a page until it is asked. */
async function counted(session: CDPSession) {
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
  });
  await session.send('Network.enable');
  return () => {
    const each = [...bytes].toSorted((one, other) => other[1] - one[1]);
    return { kinds: each, bytes: each.reduce((sum, [, many]) => sum + many, 0), requests: kinds.size };
  };
}

/**
 * Opens an address on a phone that never saw it, for whoever this cookie says, and waits until these words are there
 * and their typeface with them.
 * @param how `slow` as on a phone in a village, `as it is` on this machine
 */
export async function firstScreenOf(
  browser: Browser,
  { address, cookie, words }: { address: string; cookie: string; words: string },
  how: 'slow' | 'as it is',
): Promise<FirstScreen> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const cookies = cookie.split('; ').map((one) => one.split(/=(.*)/));
  await context.addCookies(cookies.map(([name = '', value = '']) => ({ name, value, url: address })));
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const soFar = await counted(session);
  if (how === 'slow') await slowed(session);
  const opened = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByText(words).first().waitFor({ timeout: 120_000 });
  const shown = performance.now() - opened;
  await page.evaluate(() => document.fonts.ready);
  const found = { shown, ...soFar() };
  await context.close();
  return found;
}
