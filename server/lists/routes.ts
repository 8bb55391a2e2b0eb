import { Hono } from 'hono';
import { whoMust } from '#server/accounts/signed-in.ts';
import { notYours } from '#server/http/problem.ts';
import { memberMust } from '#server/http/read-form.ts';
import { type House, here } from '#server/installation.ts';
import { todayIn } from '#server/service/name-and-zone.ts';
import { settingsOf } from '#server/service/settings-routes.ts';
import { caseloadRow } from './caseload.ts';
import type { ReadOn } from './drifts.ts';
import { figuresOf } from './figures.ts';
import { listed, rowsHeldBy } from './rows.ts';
import type { RowSummary } from './summary-row.ts';
import { queueFrom } from './supervision.ts';
import { todayFrom } from './today.ts';

/** Lists over the summary rows; no chart is read, and names are unsealed at the end. */
export function lists(house: House) {
  const app = new Hono();
  app.get('/caseload', async (context) => {
    const person = await memberMust(house, context, 'therapist');
    const on = await readOn(house);
    const courses = await listed(house, await rowsHeldBy(house, [person.id]));
    return context.json({ today: on.today, courses: courses.map((one) => caseloadRow(one, on)) });
  });
  app.get('/today', async (context) => {
    const person = await memberMust(house, context, 'therapist');
    const courses = await listed(house, await rowsHeldBy(house, [person.id]));
    return context.json(todayFrom(courses, await todayIn(house)));
  });
  app.get('/supervision', async (context) => {
    const person = await memberMust(house, context, 'supervisor');
    const names = await supervisedBy(house, person.id);
    const courses = await listed(house, await rowsHeldBy(house, [...names.keys()]));
    return context.json(queueFrom(courses, names, await readOn(house)));
  });
  app.get('/service', async (context) => {
    await memberMust(house, context, 'manager');
    const rows = await house.db.selectFrom('course').select('summary').where('service', '=', here).execute();
    const figures = figuresOf(rows.map((row) => JSON.parse(row.summary) as RowSummary));
    return context.json({ asOf: await todayIn(house), ...figures });
  });
  app.get('/mine', async (context) => {
    const person = await whoMust(house, context.req.raw.headers);
    if (!person.client) throw notYours();
    return context.json({ courses: await ownCourses(house, person.client) });
  });
  return app;
}

/** The day where the service is, and the hours it keeps. */
async function readOn(house: House): Promise<ReadOn> {
  const [today, { hours, zone }] = await Promise.all([todayIn(house), settingsOf(house)]);
  return { today, hours: { ...hours, zone } };
}

/** Names of the therapists whom this person supervises, by id. */
async function supervisedBy(house: House, supervisor: string): Promise<ReadonlyMap<string, string>> {
  const rows = await house.db
    .selectFrom('supervision')
    .innerJoin('member', (join) =>
      join
        .onRef('member.service', '=', 'supervision.service')
        .onRef('member.person', '=', 'supervision.therapist'),
    )
    .select(['member.person', 'member.name'])
    .where('supervision.service', '=', here)
    .where('supervision.supervisor', '=', supervisor)
    .execute();
  return new Map(rows.map(({ person, name }) => [person, name]));
}

/** A client's courses, the one under way first: only what they see in the course itself. */
async function ownCourses(house: House, client: string) {
  const [rows, members, today] = await Promise.all([
    house.db
      .selectFrom('course')
      .select(['id', 'summary', 'therapist'])
      .where('service', '=', here)
      .where('client', '=', client)
      .orderBy('opened_on', 'desc')
      .execute(),
    house.db.selectFrom('member').select(['person', 'name']).where('service', '=', here).execute(),
    todayIn(house),
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
