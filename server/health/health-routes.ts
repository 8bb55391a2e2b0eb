import { Hono } from 'hono';
import type { Installation } from '#server/installation.ts';
import { findService } from '#server/service/name-and-zone.ts';
import { version } from '#server/version.ts';
import type { Phase } from './phase.ts';
import { readinessOf } from './readiness.ts';

/** Whether Kith lives, and whether it is ready: for whatever starts it and watches it, without an account. */
export function healthRoutes(installation: Installation, phase: Phase) {
  const app = new Hono();
  app.get('/health', async (context) => {
    await findService(installation.db);
    return context.json({ status: 'ok', version });
  });
  app.get('/health/live', (context) => context.json({ status: 'ok', version }));
  app.get('/health/ready', async (context) => {
    const readiness = await readinessOf(installation, phase);
    return context.json(readiness, readiness.ready === 'yes' ? 200 : 503);
  });
  return app;
}
