import { Hono } from 'hono';
import type { Looks } from '#core/answers/courses.ts';
import { notYours } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { courseAsked } from './access.ts';
import { newestLooks, olderLooks } from './looks.ts';

/** Who looked at a course: for the client whose course it is, and for their therapist. */
export function looksRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/:id/looks', async (context) => {
    const { person, row, as } = await courseAsked(installation, context, context.req.param('id'));
    if (as !== 'client' && as !== 'therapist') throw notYours();
    const { of, before } = context.req.query();
    const looks: Looks =
      of && before
        ? await olderLooks(installation, row, person, { of, before })
        : await newestLooks(installation, row, person);
    return context.json(looks);
  });
  return app;
}
