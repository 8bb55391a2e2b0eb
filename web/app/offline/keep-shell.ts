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
