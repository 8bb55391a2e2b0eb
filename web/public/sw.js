/* Keeps the app's shell and the help numbers on the phone. No other answer of the server is ever kept. */
const shelf = 'kith-shell-2';
const always = ['/', '/plain.html', '/icon.svg'];
const help = '/api/help';

const kindOf = (path) => {
  if (path === help) return /^application\/json\b/;
  if (/\.js$/.test(path)) return /javascript\b/;
  if (/\.css$/.test(path)) return /^text\/css\b/;
  if (/\.svg$/.test(path)) return /^image\/svg\b/;
  return path.startsWith('/assets/') ? /^(?!text\/html)/ : /^text\/html\b/;
};

/** Whether Kith answered, and nothing that stands between: a network’s sign-in page says 200 to whatever is asked. */
const isKiths = (answer) =>
  answer.type === 'basic' && !answer.redirected && answer.headers.get('answered-by') === 'kith';

/** Whether it is Kith’s own, and what belongs at this address: all else is shown at most, and never kept. */
const mayBeKept = (answer, path) =>
  answer.status === 200 && isKiths(answer) && kindOf(path).test(answer.headers.get('content-type') ?? '');

/** From the line where what the browser kept of it is older than Kith’s word that it is its own. */
async function fetchPiece(request) {
  const answer = await fetch(request);
  if (isKiths(answer)) return answer;
  return fetch(request, { cache: 'reload' }).catch(() => answer);
}

/** Keeps what stands at these addresses: all of them, or none. */
async function keepAll(paths) {
  const cache = await caches.open(shelf);
  const answers = await Promise.all(
    paths.map(async (path) => {
      const answer = await fetchPiece(path);
      if (!mayBeKept(answer, path)) throw new Error({ en: `Kith did not answer at ${path}.` }.en);
      return [path, answer];
    }),
  );
  await Promise.all(answers.map(([path, answer]) => cache.put(path, answer)));
}

/** The scripts and styles that the page itself names. */
async function keepShell() {
  const cache = await caches.open(shelf);
  await keepAll(always);
  const page = await (await cache.match('/')).text();
  const named = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((found) => found[1]);
  await keepAll(named);
  await keepAll([help]).catch(() => undefined);
  const kept = await cache.keys();
  const stale = kept.filter(({ url }) => {
    const { pathname } = new URL(url);
    return pathname.startsWith('/assets/') && /\.(js|css)$/.test(pathname) && !named.includes(pathname);
  });
  await Promise.all(stale.map((request) => cache.delete(request)));
}

/**
 * From the line, and kept; from what was kept when there is no line, or something else than Kith answers. A page that
 * one is sent on to, as by a network one has to sign in to, is followed, but not away from Help now.
 */
async function keepFresh(request, keptAs) {
  const cache = await caches.open(shelf);
  const { pathname } = new URL(request.url);
  const answer = await fetch(request).catch(() => undefined);
  if (answer && isKiths(answer) && answer.status < 500) {
    // Help now comes with its numbers in it, and the sign-in before the app: what is kept for all is the page of the app.
    const isForAll = pathname !== '/help-now' && pathname !== '/sign-in';
    if (isForAll && mayBeKept(answer, keptAs)) await cache.put(keptAs, answer.clone());
    return answer;
  }
  if (answer?.type === 'opaqueredirect' && pathname !== '/help-now') return answer;
  return (await cache.match(keptAs)) ?? answer ?? Response.error();
}

/** What never changes under its address: kept once. */
async function keepForGood(request) {
  const cache = await caches.open(shelf);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetchPiece(request);
  if (mayBeKept(answer, new URL(request.url).pathname)) await cache.put(request, answer.clone());
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
  if (pathname === help) event.respondWith(keepFresh(request, help));
  else if (pathname.startsWith('/api')) return;
  // The pages that anybody reads are the server's own, and no shell of the app; so is the one that stops reminders.
  else if (pathname === '/ipt' || /^\/(ipt|stop)\//.test(pathname)) return;
  else if (pathname.startsWith('/assets/')) event.respondWith(keepForGood(request));
  else if (always.includes(pathname) && pathname !== '/') event.respondWith(keepFresh(request, pathname));
  else if (request.mode === 'navigate') event.respondWith(keepFresh(request, '/'));
});
