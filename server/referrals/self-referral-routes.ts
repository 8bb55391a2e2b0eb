import { type Context, Hono, type Next } from 'hono';
import { addressAsking } from '#server/http/address-asking.ts';
import { limitBody } from '#server/http/body-limit.ts';
import { ProblemError } from '#server/http/problem.ts';
import { sameOrigin } from '#server/http/same-origin.ts';
import type { Installation } from '#server/installation.ts';
import type { PageOf } from '#server/public-pages/frame.ts';
import { publicPageOf } from '#server/public-pages/page-of.ts';
import { countReferral } from '#server/sign-in/lock-out.ts';
import { receive } from './receive.ts';
import { blankForm, readSelfReferral, type Typed } from './self-referral-form.ts';
import {
  selfReferralAddress,
  selfReferralClosed,
  selfReferralPage,
  selfReferralSent,
} from './self-referral-page.ts';
import { formIsNow, referralSettings } from './settings.ts';

/** By whom a referral was written in that nobody here wrote. */
const themselves = { id: 'themselves' };

/** The form by which somebody asks for help themselves, without an account and without a script. */
export function selfReferralRoutes(installation: Installation) {
  const app = new Hono();
  app.get(selfReferralAddress, (context, next) =>
    withPage(installation, context, next, async (page, months) =>
      context.html(selfReferralPage(page, { typed: blankForm(), faults: new Map() }, months).html),
    ),
  );
  app.post(selfReferralAddress, sameOrigin, limitBody, (context, next) =>
    withPage(installation, context, next, (page, months) => send(installation, context, page, months)),
  );
  return app;
}

/** Where the form is there, what is written by it; where it is closed, the page that says so. */
async function withPage(
  installation: Installation,
  context: Context,
  next: Next,
  write: (page: PageOf, months: number) => Promise<Response>,
): Promise<Response | undefined> {
  const is = await formIsNow(installation);
  const page = await publicPageOf(
    installation,
    context.req.header('accept-language'),
    is === 'there' ? 'there' : 'off',
  );
  if (!page) {
    await next();
    return undefined;
  }
  context.header('cache-control', 'no-store');
  context.header('vary', 'accept-language');
  if (is !== 'there') return context.html(selfReferralClosed(page).html, 404);
  return write(page, (await referralSettings(installation.db)).keepMonths);
}

async function send(
  installation: Installation,
  context: Context,
  page: PageOf,
  months: number,
): Promise<Response> {
  const typed = (await context.req.parseBody({ all: true })) as Typed;
  const read = readSelfReferral(typed);
  const again = (faults: Map<string, string>, status: 422 | 429 | 503) =>
    context.html(selfReferralPage(page, { typed, faults }, months).html, status);
  if ('faults' in read) return again(new Map(read.faults), 422);
  try {
    const address = addressAsking(installation, context);
    await receive(installation, themselves, 'client', read.asked, () =>
      countReferral(installation, address, read.asked.form.danger ? 'danger' : 'no danger'),
    );
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { status, title, code, fields = [] } = error.problem;
    const at = code === 'no-way-to-reach' ? [['who.phone', title] as const] : [];
    const named = fields.map(({ path, says }) => [`who.${path}`, says] as const);
    return again(new Map([['', title], ...at, ...named]), status === 429 ? 429 : status >= 500 ? 503 : 422);
  }
  const told = read.asked.form.danger ? 'told' : 'none';
  return context.html(selfReferralSent(page, told).html);
}
