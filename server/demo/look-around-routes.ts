import { Hono } from 'hono';
import type { DemoOpened } from '#core/api-answers/demo.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { refuseIfNamed } from '#server/service/name-and-zone.ts';
import { type DemoBeside, mayLookAround } from './beside.ts';

/** Before anybody has named a service: look around in a demo clinic, whose people are invented. */
export function lookAroundRoutes(installation: Installation, demo: DemoBeside | undefined) {
  const app = new Hono();
  app.post('/look-around', async (context) => {
    await refuseIfNamed(installation.db);
    if (!demo || !mayLookAround(installation.settings)) {
      throw problem(
        403,
        'not-on-this-machine',
        'The demo clinic opens from here only on the machine that Kith runs on. Start it there with “npm start -- --demo”.',
      );
    }
    return context.json({ address: await demo.open() } satisfies DemoOpened, 201);
  });
  return app;
}
