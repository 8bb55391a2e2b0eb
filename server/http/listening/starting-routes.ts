import { Hono } from 'hono';
import { whileStartingWords } from '#server/http/words.ts';
import { version } from '#server/version.ts';

const seconds = '5';

/** What is answered while the data folder is being opened, which takes a while where it is brought over from an earlier Kith. */
export function startingRoutes() {
  const app = new Hono();
  app.get('/health/live', (context) => context.json({ status: 'ok', version }));
  app.all('/health/ready', (context) => context.json({ ready: 'no', start: 'starting' }, 503));
  app.all('*', (context) => context.text(whileStartingWords.en.starting, 503, { 'retry-after': seconds }));
  return app;
}
