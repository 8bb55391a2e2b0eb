import { Hono } from 'hono';
import { z } from 'zod';
import type { BookableCourses, OwnWorkingHours } from '#core/api-answers/diary.ts';
import type { Rooms } from '#core/api-answers/rooms.ts';
import type { HourRules } from '#core/days/hour-rules.ts';
import { day } from '#core/forms/fields.ts';
import type { DiaryWeek } from '#core/lists/week.ts';
import { roles, rolesInside } from '#core/roles.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { logListed } from '#server/courses/looks.ts';
import { keepWorkingHours, workingHoursForm, workingHoursOf } from '#server/duty/working-hours.ts';
import { formProblem } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { hourRules, hourRulesForm, setHourRules } from '#server/service/hour-rules.ts';
import { roomsForm, roomsKept, setRooms } from '#server/service/rooms.ts';
import { bookableCourses, weekOfTherapist } from './week.ts';

const weekAsked = z.object({ of: day('either').optional() });

/** The week of a therapist, for what they can book, and when they work. */
export function diaryRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/', async (context) => {
    const person = await signedInAs(installation, context, 'therapist');
    const asked = weekAsked.safeParse({ of: context.req.query('of') });
    if (!asked.success) throw formProblem(asked.error);
    const week = await weekOfTherapist(installation, person.id, asked.data.of);
    const shown = new Set(week.entries.flatMap(({ course }) => course ?? []));
    await logListed(installation, [...shown], person, 'therapist');
    return context.json(week satisfies DiaryWeek);
  });
  app.get('/courses', async (context) => {
    const person = await signedInAs(installation, context, 'therapist');
    const courses = await bookableCourses(installation, person.id);
    await logListed(
      installation,
      courses.map(({ course }) => course),
      person,
      'therapist',
    );
    return context.json({ courses } satisfies BookableCourses);
  });
  app.get('/hours', async (context) => {
    const person = await signedInAs(installation, context, 'therapist');
    return context.json((await workingHoursOf(installation, person.id)) satisfies OwnWorkingHours);
  });
  app.get('/rooms', async (context) => {
    await signedInAs(installation, context, ...roles);
    return context.json({ rooms: await roomsKept(installation) } satisfies Rooms);
  });
  app.put('/rooms', async (context) => {
    const person = await signedInAs(installation, context, 'manager', 'administrator');
    await setRooms(installation, person.id, await readForm(context, roomsForm));
    return context.json({ rooms: await roomsKept(installation) } satisfies Rooms);
  });
  app.get('/rules', async (context) => {
    await signedInAs(installation, context, ...rolesInside);
    return context.json((await hourRules(installation)) satisfies HourRules);
  });
  app.put('/rules', async (context) => {
    const person = await signedInAs(installation, context, 'manager', 'administrator');
    await setHourRules(installation, person.id, await readForm(context, hourRulesForm));
    return context.json((await hourRules(installation)) satisfies HourRules);
  });
  app.put('/hours', async (context) => {
    const person = await signedInAs(installation, context, 'therapist');
    await keepWorkingHours(installation, person.id, await readForm(context, workingHoursForm));
    return context.json((await workingHoursOf(installation, person.id)) satisfies OwnWorkingHours);
  });
  return app;
}
