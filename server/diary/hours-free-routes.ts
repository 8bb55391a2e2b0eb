import { Hono } from 'hono';
import type { HoursFree } from '#core/api-answers/reception.ts';
import { courseAsked } from '#server/courses/access.ts';
import { notYours } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { hoursFree } from './hours-free.ts';

/** The free hours of a therapist, for whoever asks for one or offers it. */
export function hoursFreeRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/:id/hours-free', async (context) => {
    const { person, row, as } = await courseAsked(installation, context, context.req.param('id'));
    if (as !== 'client' && as !== 'therapist' && as !== 'cover') throw notYours();
    const moving = context.req.query('appointment');
    return context.json((await hoursFree(installation, person, { row, as }, moving)) satisfies HoursFree);
  });
  return app;
}
