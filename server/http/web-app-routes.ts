import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { isPage } from './pages.ts';
import { notFound } from './problem.ts';

const folder = fileURLToPath(new URL('../../dist/web', import.meta.url));

const notBuilt = (context: Context) =>
  context.text('The web app is not built yet. Run “npm run setup”.', 503);

const page = join(folder, 'index.html');

/** The page that the web app begins from; nothing where it is not built. */
export const webAppPage = (): string | undefined =>
  existsSync(page) ? readFileSync(page, 'utf8') : undefined;

/** The built web app; an address that is a page of it gets the page, and any other is not found. */
export function webAppRoutes() {
  const app = new Hono();
  if (!existsSync(folder)) {
    app.get('*', notBuilt);
    return app;
  }
  app.use(
    '/assets/*',
    serveStatic({
      root: folder,
      precompressed: true,
      onFound: (_path, context) => {
        context.header('cache-control', 'public, max-age=31536000, immutable');
      },
    }),
  );
  app.all('/assets/*', () => {
    throw notFound();
  });
  app.use('*', serveStatic({ root: folder, index: '-' }));
  app.get('*', (context) => {
    const isThere = isPage(context.req.path);
    // Somebody in a browser is told by the page itself, in their own words, and it is no page all the same.
    if (!isThere && !context.req.header('accept')?.includes('text/html')) throw notFound();
    const sent = webAppPage();
    if (sent === undefined) return notBuilt(context);
    context.header('cache-control', 'no-cache');
    return context.html(sent, isThere ? 200 : 404);
  });
  return app;
}
