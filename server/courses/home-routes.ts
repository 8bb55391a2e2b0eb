import { type Context, Hono } from 'hono';
import { v7 as newId } from 'uuid';
import type { HomeAnswer, HomeView } from '#core/api-answers/home.ts';
import type { PageStart } from '#core/api-answers/service.ts';
import { homeOf } from '#core/guide/client/home-of.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { withPacks } from '#core/instruments/wording/with-packs.ts';
import { toldTo } from '#server/accounts/notices.ts';
import { signedIn } from '#server/accounts/signed-in.ts';
import { notYours } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { ownCourses } from '#server/lists/own-courses.ts';
import { helpFor } from '#server/service/help.ts';
import { courseAsked } from './access.ts';
import { doingOf } from './doing.ts';
import { logListed, logLook } from './looks.ts';
import { readChart } from './read-chart.ts';
import { shownTo } from './shown.ts';

/** What a page asks first: which service lives here, and who is asking. */
type StartPage = (installation: Installation, context: Context) => Promise<PageStart>;

const inForce = new WeakMap<Installation['wording'], ReadonlyMap<string, Instrument>>();

function instrumentsIn({ wording }: Installation): ReadonlyMap<string, Instrument> {
  const found = inForce.get(wording) ?? withPacks(wording.packs.map(({ pack }) => pack));
  inForce.set(wording, found);
  return found;
}

async function homeIn(installation: Installation, context: Context, course: string): Promise<HomeView> {
  const { person, row, as } = await courseAsked(installation, context, course);
  const chart = await readChart(installation, row);
  const doing = await doingOf(installation, person, row, as, { id: newId() });
  await logLook(installation, row, person, as, 'course');
  const { view } = await shownTo(installation, row, chart, doing);
  return homeOf(view, instrumentsIn(installation));
}

/** All that a client’s first page asks for, in one answer. */
export function homeRoutes(installation: Installation, startPage: StartPage) {
  const app = new Hono();
  app.get('/home', async (context) => {
    const person = await signedIn(installation, context);
    if (!person.client) throw notYours();
    const mine = await ownCourses(installation, person.client);
    const asked = context.req.query('course');
    const chosen = mine.courses.find(({ course, status }) => course === asked && status !== 'closed');
    const shown = (chosen ?? mine.courses[0])?.course;
    const listed = mine.courses.flatMap(({ course }) => (course === shown ? [] : [course]));
    await logListed(installation, listed, person, 'client');
    const [here, help, told, home] = await Promise.all([
      startPage(installation, context),
      helpFor(installation, undefined),
      toldTo(installation, person),
      shown === undefined ? null : homeIn(installation, context, shown),
    ]);
    return context.json({ here, help, told, mine, home } satisfies HomeAnswer);
  });
  return app;
}
