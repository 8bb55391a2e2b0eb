import { type Context, Hono } from 'hono';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import type { OwnPage, PageGiven } from '#core/api-answers/beside.ts';
import { signedIn } from '#server/accounts/signed-in.ts';
import { courseOpenTo } from '#server/courses/access.ts';
import { doAct, doActAs } from '#server/courses/do-act.ts';
import { logLook } from '#server/courses/looks.ts';
import { triedFrom } from '#server/http/known-devices.ts';
import { notYours } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { addressAsked } from '#server/post/address.ts';
import { helpFor } from '#server/service/help.ts';
import { theService } from '#server/service/name-and-zone.ts';
import { newPageKey, openOwnPage, ownPage } from './own-page.ts';

export const openingForm = z.object({ token: z.string().max(100), code: z.string().trim().max(20) });
export const pressedForm = openingForm.extend({ id: z.uuid() });

/** Gives somebody beside the client a page of their own; and, for who holds its link and code, opens it and takes their own consent. */
export function besideRoutes(installation: Installation) {
  const app = new Hono();
  app.post('/courses/:id/beside/:beside/page', async (context) => {
    const { id, beside } = context.req.param();
    const person = await signedIn(installation, context);
    const { as } = await courseOpenTo(installation, person, id);
    if (as !== 'therapist') throw notYours();
    const { token, code, key } = newPageKey();
    await doAct(installation, person, id, 'givePage', { id: newId(), form: { beside, key } });
    const address = addressAsked(installation, new URL(context.req.url).origin);
    const link = `${address}/beside?course=${id}#${token}`;
    return context.json({ link, code } satisfies PageGiven, 201);
  });
  const answer = async (context: Context, course: string, asked: z.output<typeof openingForm>) => {
    const at = await openOwnPage(installation, triedFrom(installation, context), course, asked);
    const page = await ownPage(installation, at);
    await logLook(installation, at.row, at.person, 'contact', 'beside');
    const { name: service } = await theService(installation);
    const help = page.parts.help_numbers ? (await helpFor(installation, undefined)).lines : [];
    return context.json({ service, page, help } satisfies OwnPage);
  };
  app.post('/beside/:course', async (context) =>
    answer(context, context.req.param('course'), await readForm(context, openingForm)),
  );
  for (const [path, act] of [
    ['consent', 'consentOnPage'],
    ['withdraw', 'withdrawOnPage'],
  ] as const) {
    app.post(`/beside/:course/${path}`, async (context) => {
      const course = context.req.param('course');
      const asked = await readForm(context, pressedForm);
      const at = await openOwnPage(installation, triedFrom(installation, context), course, asked);
      const { row, person } = at;
      // A page that shows nothing is not there, and takes nothing either; what was agreed to can always be taken back.
      if (act === 'consentOnPage') await ownPage(installation, at);
      await doActAs(installation, person, { row, as: 'contact' }, act, { id: asked.id, form: {} });
      return path === 'consent' ? answer(context, course, asked) : context.json({ state: 'withdrawn' });
    });
  }
  return app;
}
