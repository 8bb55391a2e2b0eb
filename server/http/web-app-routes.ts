import { existsSync } from 'node:fs';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { languageAsked } from './language-asked.ts';
import { hasSession, namesPieces } from './named-in-page.ts';
import { isPage } from './pages.ts';
import { notFound } from './problem.ts';
import { builtPage, builtWebApp, languagesBuilt, withoutAskingWho } from './web-app-page.ts';
import { webAppRoutesWords } from './words.ts';

const notBuilt = (context: Context) => context.text(webAppRoutesWords.en.webAppIsNotBuilt, 503);

/** The built web app; an address that is a page of it gets the page, and any other is not found. */
export function webAppRoutes() {
  const app = new Hono();
  if (!existsSync(builtWebApp)) {
    app.get('*', notBuilt);
    return app;
  }
  const namedFor = namesPieces();
  app.use(
    '/assets/*',
    serveStatic({
      root: builtWebApp,
      precompressed: true,
      onFound: (_path, context) => {
        context.header('cache-control', 'public, max-age=31536000, immutable');
      },
    }),
  );
  app.all('/assets/*', () => {
    throw notFound();
  });
  const languages = languagesBuilt();
  app.get('/plain.html', (context) => {
    const sent = builtPage('plain', languageAsked(context, languages));
    context.header('cache-control', 'no-cache');
    return sent === undefined ? notBuilt(context) : context.html(sent);
  });
  app.use('*', serveStatic({ root: builtWebApp, index: '-' }));
  app.get('*', (context) => {
    const isThere = isPage(context.req.path);
    // Somebody in a browser is told by the page itself, in their own words, and it is no page all the same.
    if (!isThere && !context.req.header('accept')?.includes('text/html')) throw notFound();
    const isDoor = context.req.path === '/sign-in' && !hasSession(context);
    const built = builtPage(isDoor ? 'sign-in' : 'index', languageAsked(context, languages));
    if (built === undefined) return notBuilt(context);
    // Home asks for all in one, and who is here is among it.
    const sent = context.req.path === '/home' ? withoutAskingWho(built) : built;
    context.header('cache-control', 'no-cache');
    return context.html(
      sent.replace('</head>', () => `${namedFor(context)}</head>`),
      isThere ? 200 : 404,
    );
  });
  return app;
}
