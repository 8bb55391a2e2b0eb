import { Hono } from 'hono';
import { z } from 'zod';
import type { HoursFree, ReceptionDay, ToldIll } from '#core/api-answers/reception.ts';
import { day } from '#core/forms/fields.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { logListed } from '#server/courses/looks.ts';
import { hoursFree } from '#server/diary/hours-free.ts';
import { formProblem } from '#server/http/problem.ts';
import { bodyOf, readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { bookableAtDesk, dayAtDesk } from './day.ts';
import { courseAtDesk, doAtDesk } from './do-at-desk.ts';
import { illForm, tellOfIllness } from './ill.ts';

const dayAsked = z.object({ of: day('either').optional() });

/** The desk: who comes when to whom in which room, and what is booked there. No chart is shown. */
export function receptionRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/', async (context) => {
    const person = await signedInAs(installation, context, 'secretary');
    const asked = dayAsked.safeParse({ of: context.req.query('of') });
    if (!asked.success) throw formProblem(asked.error);
    const shown = await dayAtDesk(installation, asked.data.of);
    const courses = [...shown.hours, ...shown.asks, ...shown.tell].flatMap(({ course }) => course ?? []);
    await logListed(installation, [...new Set(courses)], person, 'secretary');
    return context.json(shown satisfies ReceptionDay);
  });
  app.get('/courses', async (context) => {
    const person = await signedInAs(installation, context, 'secretary');
    const courses = await bookableAtDesk(installation);
    await logListed(
      installation,
      courses.map(({ course }) => course),
      person,
      'secretary',
    );
    return context.json({ courses });
  });
  app.get('/courses/:id/free', async (context) => {
    const person = await signedInAs(installation, context, 'secretary');
    const row = await courseAtDesk(installation, context.req.param('id'));
    const moving = context.req.query('appointment');
    const free = await hoursFree(installation, person, { row, as: 'secretary' }, moving);
    return context.json(free satisfies HoursFree);
  });
  app.post('/courses/:id/acts/:act', async (context) => {
    const person = await signedInAs(installation, context, 'secretary');
    const { id: course, act } = context.req.param();
    const done = await doAtDesk(installation, person, { course, act }, await bodyOf(context));
    return context.json({ act: done });
  });
  app.post('/ill', async (context) => {
    const person = await signedInAs(installation, context, 'secretary');
    const told = await tellOfIllness(installation, person, await readForm(context, illForm));
    return context.json(told satisfies ToldIll);
  });
  return app;
}
