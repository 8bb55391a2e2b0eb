import { Hono } from 'hono';
import { signedIn, signedInAs } from '#server/accounts/signed-in.ts';
import { oneService } from '#server/db/tables.ts';
import { notYours } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { todayIn } from '#server/service/clock.ts';
import { serviceSettings } from '#server/service/settings.ts';
import { caseloadRow } from '#core/lists/caseload.ts';
import type { DayOfService } from '#core/lists/drifts.ts';
import { figuresOf } from '#core/lists/figures.ts';
import { summaryRowsHeldBy, withClientNames } from './rows.ts';
import type { RowSummary } from './summary-row.ts';
import { supervisionQueue } from '#core/lists/supervision.ts';
import { todayOf } from '#core/lists/today.ts';

/** Lists over the summary rows; no chart is read, and names are unsealed at the end. */
export function listRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/caseload', async (context) => {
    const person = await signedInAs(installation, context, 'therapist');
    const on = await readOn(installation);
    const courses = await withClientNames(installation, await summaryRowsHeldBy(installation, [person.id]));
    return context.json({ today: on.today, courses: courses.map((one) => caseloadRow(one, on)) });
  });
  app.get('/today', async (context) => {
    const person = await signedInAs(installation, context, 'therapist');
    const courses = await withClientNames(installation, await summaryRowsHeldBy(installation, [person.id]));
    return context.json(todayOf(courses, await todayIn(installation)));
  });
  app.get('/supervision', async (context) => {
    const person = await signedInAs(installation, context, 'supervisor');
    const names = await supervisedBy(installation, person.id);
    const courses = await withClientNames(
      installation,
      await summaryRowsHeldBy(installation, [...names.keys()]),
    );
    return context.json(supervisionQueue(courses, names, await readOn(installation)));
  });
  app.get('/service', async (context) => {
    await signedInAs(installation, context, 'manager');
    const rows = await installation.db
      .selectFrom('course')
      .select('summary')
      .where('service', '=', oneService)
      .execute();
    const figures = figuresOf(rows.map((row) => JSON.parse(row.summary) as RowSummary));
    return context.json({ asOf: await todayIn(installation), ...figures });
  });
  app.get('/mine', async (context) => {
    const person = await signedIn(installation, context);
    if (!person.client) throw notYours();
    return context.json({ courses: await ownCourses(installation, person.client) });
  });
  return app;
}

/** The day where the service is, and the hours it keeps. */
async function readOn(installation: Installation): Promise<DayOfService> {
  const [today, { hours, zone }] = await Promise.all([todayIn(installation), serviceSettings(installation)]);
  return { today, hours: { ...hours, zone } };
}

/** Names of the therapists whom this person supervises, by id. */
async function supervisedBy(
  installation: Installation,
  supervisor: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await installation.db
    .selectFrom('supervision')
    .innerJoin('member', (join) =>
      join
        .onRef('member.service', '=', 'supervision.service')
        .onRef('member.person', '=', 'supervision.therapist'),
    )
    .select(['member.person', 'member.name'])
    .where('supervision.service', '=', oneService)
    .where('supervision.supervisor', '=', supervisor)
    .execute();
  return new Map(rows.map(({ person, name }) => [person, name]));
}

/** A client's courses, the one under way first: only what they see in the course itself. */
async function ownCourses(installation: Installation, client: string) {
  const [rows, members, today] = await Promise.all([
    installation.db
      .selectFrom('course')
      .select(['id', 'summary', 'therapist'])
      .where('service', '=', oneService)
      .where('client', '=', client)
      .orderBy('opened_on', 'desc')
      .execute(),
    installation.db
      .selectFrom('member')
      .select(['person', 'name'])
      .where('service', '=', oneService)
      .execute(),
    todayIn(installation),
  ]);
  const names = new Map(members.map(({ person, name }) => [person, name]));
  const courses = rows.map((row) => {
    const { status, session, sessions, openedOn, closedOn, appointments } = JSON.parse(
      row.summary,
    ) as RowSummary;
    const next = appointments.find((one) => one.state === 'booked' && one.at.slice(0, 10) >= today);
    return {
      course: row.id,
      therapist: names.get(row.therapist) ?? '',
      status,
      session,
      sessions,
      openedOn,
      closedOn,
      next: next ? { at: next.at, zone: next.zone, kind: next.kind, format: next.format } : null,
    };
  });
  return courses.toSorted((a, b) => Number(a.status === 'closed') - Number(b.status === 'closed'));
}
