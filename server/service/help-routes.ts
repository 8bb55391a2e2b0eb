import { Hono } from 'hono';
import type { Installation } from '#server/installation.ts';
import { helpFor } from './help.ts';

/** Where to turn now, for anybody. */
export function helpRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/help', async (context) =>
    context.json(await helpFor(installation, context.req.query('country'))),
  );
  return app;
}
