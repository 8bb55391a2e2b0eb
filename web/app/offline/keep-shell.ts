const storageKey = 'kith-shell-1';
const onceSettled = 4_000;

/** Keeps the pieces this page was made of before the shell was there to keep them. */
async function keepLoadedPieces(): Promise<void> {
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/assets/'));
  const cache = await caches.open(storageKey);
  await cache.addAll(loaded);
}

/** Makes Help now and what was typed work without a connection; only a built Kith has a shell to keep. */
export function keepShell(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  void navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  void navigator.serviceWorker.ready.then(() =>
    setTimeout(() => void keepLoadedPieces().catch(() => undefined), onceSettled),
  );
}
