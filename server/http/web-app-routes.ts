import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { notFound } from './problem.ts';

const folder = fileURLToPath(new URL('../../dist/web', import.meta.url));

const notBuilt = (context: Context) =>
  context.text('The web app is not built yet. Run “npm run setup”.', 503);

/** The built web app; an address that is a page of it gets the page. */
export function webAppRoutes() {
  const app = new Hono();
  const page = join(folder, 'index.html');
  if (!existsSync(folder)) {
    app.get('*', notBuilt);
    return app;
  }
  app.use(
    '/assets/*',
    serveStatic({
      root: folder,
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
    if (!existsSync(page)) return notBuilt(context);
    context.header('cache-control', 'no-cache');
    return context.html(readFileSync(page, 'utf8'));
  });
  return app;
}
