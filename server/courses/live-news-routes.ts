import { Hono } from 'hono';
import { signedIn } from '#server/accounts/signed-in.ts';
import { streamNews } from '#server/http/event-stream.ts';
import type { Installation } from '#server/installation.ts';
import { hearingOfCourse, hearingOfOwn } from './who-hears.ts';

/** Server-sent events: what was just added to one course, or to any that concerns this person. */
export function liveNewsRoutes(installation: Installation) {
  const app = new Hono();
  const { live, log } = installation;
  app.get('/events', async (context) => {
    await signedIn(installation, context);
    return streamNews(log, context, live.listen, () => hearingOfOwn(installation, context));
  });
  app.get('/courses/:id/events', async (context) => {
    const hearing = () => hearingOfCourse(installation, context, context.req.param('id'));
    await hearing();
    return streamNews(log, context, live.listen, hearing);
  });
  return app;
}
