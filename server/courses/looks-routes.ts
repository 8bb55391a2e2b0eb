import { Hono } from 'hono';
import type { Looks } from '#core/api-answers/courses.ts';
import { namesInCourse } from '#server/accounts/names.ts';
import { notYours } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { courseAsked } from './access.ts';
import { looksAt } from './looks.ts';
import { readChart } from './read-chart.ts';

/** Who looked at a course: for the client whose course it is, and for their therapist. */
export function looksRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/:id/looks', async (context) => {
    const { person, row, as } = await courseAsked(installation, context, context.req.param('id'));
    if (as !== 'client' && as !== 'therapist') throw notYours();
    const { of, before } = context.req.query();
    const older = of && before ? { of, before } : undefined;
    const { course } = await readChart(installation, row);
    const names = await namesInCourse(installation, row, course);
    return context.json(
      (await looksAt(installation, { chart: row.id, names }, person, older)) satisfies Looks,
    );
  });
  return app;
}
