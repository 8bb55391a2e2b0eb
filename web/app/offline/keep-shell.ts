const onceSettled = 4_000;

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
  void navigator.serviceWorker.ready.then(() =>
    setTimeout(
      () =>
        void bring()
          .then(keepLoadedPieces)
          .catch(() => undefined),
      onceSettled,
    ),
  );
}

/**
 * Brings the pieces of pages that were not opened yet, one after the other, so that they are there without a line; none
 * of them is run.
 * @param of which pages: those behind Home of a client, or the rooms of a course
 */
export async function bringBehind(of: 'home' | 'course'): Promise<void> {
  const listed = (await (await fetch(`/behind-${of}.json`)).json()) as string[];
  for (const piece of listed) await fetch(piece, { priority: 'low' });
}

/** The same a while after a page is shown, where no worker keeps what it brings: the browser does, for as long as it will. */
export function bringBehindLater(of: 'course'): () => void {
  const later = setTimeout(() => {
    if (import.meta.env.PROD) void bringBehind(of).catch(() => undefined);
  }, onceSettled);
  return () => clearTimeout(later);
}
