import { Hono } from 'hono';
import { type Caseload, caseloadOf } from '#core/lists/caseload.ts';
import { figuresOf, type ServiceFigures } from '#core/lists/figures.ts';
import type { Mine } from '#core/lists/mine.ts';
import { type SupervisionQueue, supervisionQueue } from '#core/lists/supervision.ts';
import { type Today, todayOf } from '#core/lists/today.ts';
import { signedIn, signedInAs } from '#server/accounts/signed-in.ts';
import { supervisedBy } from '#server/accounts/supervision.ts';
import { notYours } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { todayIn } from '#server/service/clock.ts';
import { dayOfService } from './day.ts';
import { ownCourses } from './mine.ts';
import { allSummaries, coursesHeldBy } from './rows.ts';

/** Lists over the summary rows; no chart is read, and names are unsealed at the end. */
export function listRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/caseload', async (context) => {
    const person = await signedInAs(installation, context, 'therapist');
    const courses = await coursesHeldBy(installation, [person.id]);
    return context.json(caseloadOf(courses, await dayOfService(installation)) satisfies Caseload);
  });
  app.get('/today', async (context) => {
    const person = await signedInAs(installation, context, 'therapist');
    const courses = await coursesHeldBy(installation, [person.id]);
    return context.json(todayOf(courses, await todayIn(installation)) satisfies Today);
  });
  app.get('/supervision', async (context) => {
    const person = await signedInAs(installation, context, 'supervisor');
    const names = await supervisedBy(installation.db, person.id);
    const courses = await coursesHeldBy(installation, [...names.keys()]);
    const queue = supervisionQueue(courses, names, await dayOfService(installation));
    return context.json(queue satisfies SupervisionQueue);
  });
  app.get('/service', async (context) => {
    await signedInAs(installation, context, 'manager');
    const figures = figuresOf(await allSummaries(installation), await todayIn(installation));
    return context.json(figures satisfies ServiceFigures);
  });
  app.get('/mine', async (context) => {
    const person = await signedIn(installation, context);
    if (!person.client) throw notYours();
    return context.json((await ownCourses(installation, person.client)) satisfies Mine);
  });
  return app;
}
