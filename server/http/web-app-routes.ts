import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { notFound } from './problem.ts';

const folder = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** The built web app; an address that is a page of it gets the page. */
export function webAppRoutes() {
  const app = new Hono();
  const page = join(folder, 'index.html');
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
    if (!existsSync(page)) return context.text('The web app is not built yet. Run “npm run setup”.', 503);
    context.header('cache-control', 'no-cache');
    return context.html(readFileSync(page, 'utf8'));
  });
  return app;
}
