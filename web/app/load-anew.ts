import { isByKith } from './api.ts';
import { isOnThisPageAlone } from './offline/ask-before-closing.ts';
import { shelfIsWritten } from './offline/machine-storage.ts';
import { ofThisTab } from './offline/stored.ts';

/** The addresses of the scripts that a page begins from, in the page as it is sent. */
const beginnings = /<script type="module"[^>]* src="([^"]+)"/g;

const begunFrom = (): (string | null)[] =>
  [...document.querySelectorAll('script[type="module"][src]')].map((one) => one.getAttribute('src'));

/** The page as Kith sends it now; nothing where there is no line, or another answers in its place. */
async function pageNow(): Promise<string | undefined> {
  try {
    const answer = await fetch('/', { cache: 'no-store', headers: { accept: 'text/html' } });
    return isByKith(answer) && answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}

/** Whether Kith is another one now than the one this page came from. */
function isAnother(page: string): boolean {
  const begins = [...page.matchAll(beginnings)].map(([, address]) => address);
  return begins.length > 0 && begins.join() !== begunFrom().join();
}

const patience = 5_000;

/** What was typed is safe on this device before it is loaded anew; what stands on this page alone keeps it as it is. */
async function loadAnew(): Promise<void> {
  await shelfIsWritten(patience);
  if (!isOnThisPageAlone()) location.reload();
}

const rest = 10_000;

/**
 * A piece of the page did not come. After an upgrade the pieces of the older page are gone, and the page is loaded anew,
 * once. Where there is no line, or another answers in Kith’s place, it stays as it is.
 */
export async function loadAnewAfterUpgrade(): Promise<void> {
  const last = Number(ofThisTab.read('reloaded') ?? 0);
  if (Date.now() - last < rest) return;
  const page = await pageNow();
  if (page === undefined || !isAnother(page)) return;
  ofThisTab.write('reloaded', String(Date.now()));
  await loadAnew();
}

/** A browser asks no second time for a piece that did not come once: the page is loaded anew once Kith answers again. */
export async function loadAnewOnceKithAnswers(): Promise<void> {
  if ((await pageNow()) !== undefined) await loadAnew();
}
