import { Hono } from 'hono';
import type { Help } from '#core/api-answers/service.ts';
import type { Installation } from '#server/installation.ts';
import { helpFor } from './help.ts';

/** Where to turn now, for anybody. */
export function helpRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/help', async (context) => {
    const help = await helpFor(installation, context.req.query('country'));
    return context.json(help satisfies Help);
  });
  return app;
}
