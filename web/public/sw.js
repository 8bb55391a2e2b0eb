/* Keeps the app's shell and the help numbers on the phone. No other answer of the server is ever kept. */
const shelf = 'kith-shell-1';
const always = ['/', '/plain.html', '/icon.svg'];
const help = '/api/help';

/** The scripts and styles that the page itself names. */
async function keepShell() {
  const cache = await caches.open(shelf);
  await cache.addAll(always);
  const page = await (await cache.match('/')).text();
  const named = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((found) => found[1]);
  await cache.addAll(named);
  await keepFresh(new Request(help)).catch(() => undefined);
  const kept = await cache.keys();
  const stale = kept.filter(({ url }) => {
    const { pathname } = new URL(url);
    return pathname.startsWith('/assets/') && /\.(js|css)$/.test(pathname) && !named.includes(pathname);
  });
  await Promise.all(stale.map((request) => cache.delete(request)));
}

/** From the line, and kept; from what was kept when there is no line. */
async function keepFresh(request, keptAs = request) {
  const cache = await caches.open(shelf);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(keptAs, answer.clone());
    if (answer.ok || answer.status < 500) return answer;
    return (await cache.match(keptAs)) ?? answer;
  } catch (error) {
    const kept = await cache.match(keptAs);
    if (kept) return kept;
    throw error;
  }
}

/** What never changes under its address: kept once. */
async function keepForGood(request) {
  const cache = await caches.open(shelf);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const old = caches
    .keys()
    .then((names) => Promise.all(names.filter((name) => name !== shelf).map((name) => caches.delete(name))));
  event.waitUntil(old.then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname === help) event.respondWith(keepFresh(request));
  else if (pathname.startsWith('/api')) return;
  else if (pathname.startsWith('/assets/')) event.respondWith(keepForGood(request));
  else if (always.includes(pathname) && pathname !== '/') event.respondWith(keepFresh(request));
  else if (request.mode === 'navigate') event.respondWith(keepFresh(request, '/'));
});
