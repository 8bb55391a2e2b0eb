import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { openApiDocument, operations } from './openapi.ts';
import { page } from './page.ts';

type Routes = () => readonly { method: string; path: string }[];

const style = readFileSync(new URL('page.css', import.meta.url), 'utf8');

/** The API, described: for programs as OpenAPI, for people as a page by chapter, with a search and without scripts. */
export function openApiRoutes(routes: Routes) {
  const app = new Hono();
  app.get('/openapi.json', (context) => context.json(openApiDocument(routes())));
  app.get('/api-page.css', (context) =>
    context.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  app.get('/', (context) => {
    const { chapter, find } = context.req.query();
    return context.html(page(operations(routes()), { chapter, find }));
  });
  return app;
}
