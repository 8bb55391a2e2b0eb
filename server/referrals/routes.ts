import { type Context, Hono } from 'hono';
import type {
  CourseBegunAnswer,
  ReferralList,
  ReferralReceivedAnswer,
  ReferralSettingsShown,
  ReferralView,
  Waits,
} from '#core/api-answers/referrals/referrals.ts';
import { signedIn, signedInAs } from '#server/accounts/signed-in.ts';
import { auditAlone } from '#server/audit/write.ts';
import { logLook } from '#server/courses/looks.ts';
import { namedFile } from '#server/http/csv-file.ts';
import { notFound, notYours } from '#server/http/problem.ts';
import { bodyOf, readActForm, readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { addressAsked } from '#server/post/address.ts';
import { asTaker, referralOpenTo } from './access.ts';
import { beginCourseFrom, beginForm } from './begin-course.ts';
import { doInReferral, mayDoInReferral } from './do-act.ts';
import { eraseReferral, referralErasureForm } from './erase.ts';
import { referralFile } from './export.ts';
import { listReferrals, waitsOfService } from './list.ts';
import { receive, referralForm } from './receive.ts';
import { referralSettingsForm, setReferralSettings, settingsShown } from './settings.ts';
import { viewOfReferral } from './view.ts';

/** Referrals, for those who take them: list them, write one in, see one, do an act in one, open a course, erase one. */
export function referralRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/', async (context) => {
    await asTaker(installation, await signedIn(installation, context));
    return context.json((await listReferrals(installation)) satisfies ReferralList);
  });
  app.post('/', async (context) => {
    const person = await signedIn(installation, context);
    const as = await asTaker(installation, person);
    const form = await readActForm(context, referralForm);
    const state = await receive(installation, person, as, form);
    return context.json({ id: form.id } satisfies ReferralReceivedAnswer, state === 'received' ? 201 : 200);
  });
  app.get('/:id', async (context) => {
    const person = await signedIn(installation, context);
    const open = await referralOpenTo(installation, person, context.req.param('id'));
    return context.json((await viewOfReferral(installation, open)) satisfies ReferralView);
  });
  app.get('/:id/export', async (context) => {
    const person = await signedIn(installation, context);
    const id = context.req.param('id');
    const open = await referralOpenTo(installation, person, id);
    if (open.as === 'cover') throw notYours();
    await logLook(installation, open.row, person, open.as, 'export');
    const tells = { referral: id };
    await auditAlone(installation, { what: 'referral-exported', who: person.id, tells });
    return context.body(
      await referralFile(installation, open),
      200,
      namedFile(`referral-${id}.jsonl`, 'application/jsonl; charset=utf-8'),
    );
  });
  app.post('/:id/acts/:act', async (context) => {
    const person = await signedIn(installation, context);
    const { id, act } = context.req.param();
    await mayDoInReferral(installation, person, id, act);
    const open = await doInReferral(installation, person, id, act, await bodyOf(context));
    return context.json((await viewOfReferral(installation, open)) satisfies ReferralView);
  });
  app.post('/:id/course', async (context) => {
    const person = await signedIn(installation, context);
    const id = context.req.param('id');
    await mayDoInReferral(installation, person, id, 'beginCourse');
    const form = await readForm(context, beginForm);
    const address = addressAsked(installation, new URL(context.req.url).origin);
    const begun = await beginCourseFrom(installation, person, id, form, address);
    return context.json(begun satisfies CourseBegunAnswer, 201);
  });
  app.post('/:id/erasure', (context) => erase(installation, context, context.req.param('id')));
  return app;
}

async function erase(installation: Installation, context: Context, id: string): Promise<Response> {
  const person = await signedIn(installation, context);
  await asTaker(installation, person).catch(() => {
    throw notFound();
  });
  await referralOpenTo(installation, person, id);
  const { reason } = await readForm(context, referralErasureForm);
  await eraseReferral(installation, id, { by: person.id, why: reason });
  return context.json({ state: 'erased' });
}

/** How the service takes referrals, and how long people wait. */
export function referralSettingsRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/referrals', async (context) => {
    await signedInAs(installation, context, 'manager', 'administrator');
    return context.json((await settingsShown(installation)) satisfies ReferralSettingsShown);
  });
  app.put('/referrals', async (context) => {
    const person = await signedInAs(installation, context, 'manager', 'administrator');
    await setReferralSettings(installation, person.id, await readForm(context, referralSettingsForm));
    return context.json((await settingsShown(installation)) satisfies ReferralSettingsShown);
  });
  app.get('/waits', async (context) => {
    await signedInAs(installation, context, 'manager');
    return context.json((await waitsOfService(installation)) satisfies Waits);
  });
  return app;
}
