import { Hono } from 'hono';
import type { Hands, HandsDone, HandsOf } from '#core/api-answers/hands.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { logListed } from '#server/courses/looks.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { todayIn } from '#server/service/clock.ts';
import { coursesInHands } from './courses-of.ts';
import { coverEndForm, coverForm, handOverForm } from './forms.ts';
import { handOver } from './hand-over.ts';
import { whatHangsOn } from './leaving.ts';
import { handsOfOne } from './mine.ts';
import { nameCover } from './name-cover.ts';
import { inEachCourse } from './one-by-one.ts';
import { tellOfHands } from './tell.ts';
import { type Whose, whoseHands } from './whose.ts';

/** Courses in other hands: for some days, or for good. */
export function handsRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/', async (context) => {
    const person = await signedInAs(installation, context, 'therapist');
    const hands = await handsOfOne(installation, person);
    await logListed(
      installation,
      hands.now.map(({ course }) => course),
      person,
      'cover',
    );
    return context.json(hands satisfies Hands);
  });
  const asked = async (context: Parameters<typeof signedInAs>[1], who: string) => {
    const person = await signedInAs(installation, context, 'therapist', 'supervisor', 'administrator');
    return { person, whose: await whoseHands(installation, person, who) };
  };
  app.get('/:person', async (context) => {
    const { whose } = await asked(context, context.req.param('person'));
    return context.json((await handsOf(installation, whose)) satisfies HandsOf);
  });
  app.post('/:person/cover', async (context) => {
    const { person, whose } = await asked(context, context.req.param('person'));
    const form = await readForm(context, coverForm);
    return context.json((await nameCover(installation, person, whose, form)) satisfies HandsDone);
  });
  app.post('/:person/cover/end', async (context) => {
    const { person, whose } = await asked(context, context.req.param('person'));
    const { courses } = await readForm(context, coverEndForm);
    const each = courses.map(({ id: act, course, cover }) => ({ id: act, course, form: { cover } }));
    const lines = await inEachCourse(installation, person, whose, 'endCover', each);
    const done = lines.filter(({ state }) => state === 'done').length;
    if (done > 0)
      await tellOfHands(installation, person, {
        what: 'cover-ended',
        of: whose.member.person,
        tells: { courses: done },
      });
    return context.json({ lines } satisfies HandsDone);
  });
  app.post('/:person/over', async (context) => {
    const { person, whose } = await asked(context, context.req.param('person'));
    const { courses } = await readForm(context, handOverForm);
    return context.json((await handOver(installation, person, whose, courses)) satisfies HandsDone);
  });
  return app;
}

async function handsOf(installation: Installation, whose: Whose): Promise<HandsOf> {
  const today = await todayIn(installation);
  const { person, name } = whose.member;
  return {
    ...{ person, name, today, as: whose.as },
    courses: await coursesInHands(installation, whose, today),
    ...(whose.as === 'administrator' && { leaving: await whatHangsOn(installation.db, person, today) }),
  };
}
