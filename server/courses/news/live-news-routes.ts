import { Hono } from 'hono';
import { countStream } from '#server/accounts/account-limits.ts';
import { whenRightsChange } from '#server/accounts/rights-remembered.ts';
import { signedIn } from '#server/accounts/signed-in.ts';
import { courseAsked } from '#server/courses/access.ts';
import { logLook } from '#server/courses/looks.ts';
import { streamNews } from '#server/http/event-stream.ts';
import type { Installation } from '#server/installation.ts';
import { hearingOfCourse, hearingOfOwn } from './who-hears.ts';

/** Server-sent events: what was just added to one course, or to any that concerns this person. */
export function liveNewsRoutes(installation: Installation) {
  const app = new Hono();
  const { live, log } = installation;
  const streams = (account: string) => ({
    listen: live.listen,
    whenRightsChange,
    begin: () => countStream(installation, account),
  });
  app.get('/events', async (context) => {
    const { id } = await signedIn(installation, context);
    return streamNews(log, context, streams(id), () => hearingOfOwn(installation, context));
  });
  app.get('/courses/:id/events', async (context) => {
    const { person, row, as } = await courseAsked(installation, context, context.req.param('id'));
    await logLook(installation, row, person, as, 'course');
    const hearing = () => hearingOfCourse(installation, context, row.id);
    return streamNews(log, context, streams(person.id), hearing);
  });
  return app;
}
