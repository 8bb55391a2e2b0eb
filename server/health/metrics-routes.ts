import { Hono } from 'hono';
import { isOwnHost } from '#server/http/own-host.ts';
import type { Meter } from './meter.ts';
import { words } from './words.ts';

/**
 * The figures of a running Kith, at a port of their own. On this machine alone they are told in its own names only, so that
 * no page elsewhere has its name lead here.
 * @param host where it listens @param meter none until Kith is open
 */
export function metricsRoutes(host: string, meter: () => Meter | undefined) {
  const app = new Hono();
  const isAtHome = isOwnHost('localhost', { host }) && !isOwnHost('192.0.2.1', { host });
  app.get('/metrics', async (context) => {
    const asked = context.req.header('host') ?? host;
    if (isAtHome && !isOwnHost(asked, { host })) return context.text(words.notHere, 403);
    const open = meter();
    if (!open) return context.text(words.starting, 503);
    return context.body(await open.read(), 200, {
      'content-type': open.contentType,
      'cache-control': 'no-store',
    });
  });
  app.notFound((context) => context.text(words.metricsOnly, 404));
  return app;
}
