import { Hono } from 'hono';
import { z } from 'zod';
import type { CourseContinued } from '#core/api-answers/courses.ts';
import { day, id } from '#core/forms/fields.ts';
import { notYours } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { courseAsked } from './access.ts';
import { continueCourse } from './continue-course.ts';
import { logLook } from './looks.ts';
import { continueRoutesWords } from './words.ts';

/** What opens a monthly course after a finished one or alongside one under way; `id` is the new course's own. */
export const continueForm = z.object({
  id: z.uuid({ error: continueRoutesWords.en.giveNewCourseIdUuid }),
  on: day('happened').optional(),
  /** The monthly form that ships, or one of the service’s own that is monthly. */
  protocol: z.object({ id: z.string().max(80), edition: z.string().max(80) }).optional(),
  preset: z.string().max(80),
  /** Under whom, where it is opened as a trainee’s. */
  supervisor: id.optional(),
});

/** Goes on with monthly maintenance after a closed course, or opens monthly sessions alongside one under way. */
export function continueRoutes(installation: Installation) {
  const app = new Hono();
  app.post('/:id/continue', async (context) => {
    const { person, row, as } = await courseAsked(installation, context, context.req.param('id'));
    if (as !== 'therapist') throw notYours();
    const next = await readForm(context, continueForm);
    // What could not be carried over, and why it cannot be continued, tells of the course.
    await logLook(installation, row, person, as, 'course');
    const leftBehind = await continueCourse(installation, person, row, next);
    const continued = { id: next.id, client: row.client, leftBehind } satisfies CourseContinued;
    return context.json(continued, 201);
  });
  return app;
}
