const aWhile = 4_000;
/** A desk stays where it is for an hour, and a line seldom goes there. */
const aWhileAtADesk = 20_000;
/** Whoever types a password is away from it soon. */
const aWhileAtTheDoor = 1_000;
const quiet = 2_000;

const lastAnswer = (): number =>
  Math.max(
    0,
    ...performance.getEntriesByType('resource').map((one) => (one as PerformanceResourceTiming).responseEnd),
  );

/** Resolves a while after the page was shown, once nothing has come for it lately: it waits for none of what is brought then. */
async function onceSettled(after = aWhile): Promise<void> {
  do await new Promise((later) => setTimeout(later, after));
  while (performance.now() - lastAnswer() < quiet);
}

/** Asks again for the pieces this page was made of before the shell was there: it keeps those that are Kith’s own. */
async function keepLoadedPieces(): Promise<void> {
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/assets/'));
  await Promise.all(loaded.map((path) => fetch(path)));
}

/**
 * Makes Help now and what was typed work without a connection; only a built Kith has a shell to keep.
 * @param bring what brings the pieces that are to be there too, though this page does without them
 */
export function keepShell(bring: () => Promise<unknown> = async () => undefined): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  void navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  void navigator.serviceWorker.ready
    .then(() => onceSettled())
    .then(keepLoadedPieces)
    .then(bring)
    .then(keepLoadedPieces)
    .catch(() => undefined);
}

/**
 * Brings the pieces of pages that were not opened yet, a few at a time, so that they are there without a line; none of
 * them is run.
 * @param of which pages: those behind Home of a client, the rooms of a course, or what every page begins from
 */
export async function bringBehind(of: 'home' | 'course' | 'door'): Promise<void> {
  const listed = (await (await fetch(`/behind-${of}.json`)).json()) as string[];
  const everyFourth = [0, 1, 2, 3].map(async (first) => {
    for (let at = first; at < listed.length; at += 4) await fetch(listed[at] ?? '', { priority: 'low' });
  });
  await Promise.all(everyFourth);
}

/** The same a while after a page is shown, where no worker keeps what it brings: the browser does, for as long as it will. */
export function bringBehindLater(of: 'course' | 'door'): () => void {
  let isWanted = import.meta.env.PROD;
  void onceSettled(of === 'door' ? aWhileAtTheDoor : aWhileAtADesk)
    .then(() => (isWanted ? bringBehind(of) : undefined))
    .catch(() => undefined);
  return () => {
    isWanted = false;
  };
}
