import { Hono } from 'hono';
import type { Standing } from '#core/book/doing.ts';
import { type Caseload, caseloadOf } from '#core/lists/caseload.ts';
import type { ListedCourse } from '#core/lists/listed-course.ts';
import { withCurves } from '#core/lists/on-track.ts';
import type { Mine } from '#core/lists/own-courses.ts';
import { type SupervisionQueue, supervisionQueue } from '#core/lists/supervision.ts';
import { type Today, todayOf } from '#core/lists/today.ts';
import type { Person } from '#server/accounts/person.ts';
import { signedIn, signedInAs } from '#server/accounts/signed-in.ts';
import { supervisedBy } from '#server/accounts/supervision.ts';
import { keptFor } from '#server/http/kept-for.ts';
import { notYours } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { todayIn } from '#server/service/clock.ts';
import { dayOfService } from './day-of-service.ts';
import { ownCourses } from './own-courses.ts';
import { coursesHeldBy } from './rows.ts';

const idsOf = (courses: readonly ListedCourse[]) => courses.map(({ summary }) => summary.course);

/** Writes down that somebody looked at the lines of these courses. */
type LogListed = (
  installation: Installation,
  courses: readonly string[],
  person: Person,
  as: Standing,
) => Promise<void>;

/** Lists over the summary rows; no chart is read, and names are unsealed at the end. */
export function listRoutes(installation: Installation, logListed: LogListed) {
  const app = new Hono();
  const listKept = keptFor<readonly ListedCourse[]>();
  app.get('/caseload', async (context) => {
    const person = await signedInAs(installation, context, 'therapist');
    const courses = await coursesHeldBy(installation, [person.id]);
    await logListed(installation, idsOf(courses), person, 'therapist');
    const day = await dayOfService(installation);
    const caseload = (): Caseload => caseloadOf(withCurves(courses, installation.curves.curves), day);
    return listKept(courses, JSON.stringify(['caseload', day]), caseload).to(context);
  });
  app.get('/today', async (context) => {
    const person = await signedInAs(installation, context, 'therapist');
    const courses = await coursesHeldBy(installation, [person.id]);
    await logListed(installation, idsOf(courses), person, 'therapist');
    const today = await todayIn(installation);
    return listKept(courses, JSON.stringify(['today', today]), (): Today => todayOf(courses, today)).to(
      context,
    );
  });
  app.get('/supervision', async (context) => {
    const person = await signedInAs(installation, context, 'supervisor');
    const names = await supervisedBy(installation.db, person.id);
    const held = await coursesHeldBy(installation, [...names.keys()]);
    const courses = held.filter(({ summary }) => summary.supervision !== 'declined');
    await logListed(installation, idsOf(courses), person, 'supervisor');
    const read = withCurves(courses, installation.curves.curves);
    const queue = supervisionQueue(read, names, await dayOfService(installation));
    return context.json(queue satisfies SupervisionQueue);
  });
  app.get('/mine', async (context) => {
    const person = await signedIn(installation, context);
    if (!person.client) throw notYours();
    const mine = await ownCourses(installation, person.client);
    await logListed(
      installation,
      mine.courses.map(({ course }) => course),
      person,
      'client',
    );
    return context.json(mine satisfies Mine);
  });
  return app;
}
