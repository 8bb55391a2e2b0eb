import { Hono } from 'hono';
import { z } from 'zod';
import { saysItIsKith } from '#core/api-answers/answered-by-kith.ts';
import { plainSentence } from '#core/forms/sentences.ts';
import { auditRoutes } from '#server/accounts/audit-routes.ts';
import { clientRoutes } from '#server/accounts/client-routes.ts';
import { invitationRoutes } from '#server/accounts/invitation-routes.ts';
import { limitRoutes } from '#server/accounts/limit-routes.ts';
import { memberRoutes } from '#server/accounts/member-routes.ts';
import { ownNameRoutes } from '#server/accounts/own-name-routes.ts';
import { signedInOrNobody } from '#server/accounts/signed-in.ts';
import { supervisionRoutes } from '#server/accounts/supervision-routes.ts';
import { refusedOfAccounts } from '#server/accounts/words.ts';
import { alarmRoutes } from '#server/alarms/routes.ts';
import { cardRoutes } from '#server/beside/card-routes.ts';
import { besideRoutes } from '#server/beside/routes.ts';
import { calendarAddressRoutes, calendarRoutes } from '#server/calendar/routes.ts';
import { continueRoutes } from '#server/courses/continue-routes.ts';
import { emergencyRoutes } from '#server/courses/emergency-routes.ts';
import { homeRoutes } from '#server/courses/home-routes.ts';
import { logListed } from '#server/courses/looks.ts';
import { looksRoutes } from '#server/courses/looks-routes.ts';
import { liveNewsRoutes } from '#server/courses/news/live-news-routes.ts';
import { tellNewsOfOthers } from '#server/courses/news/news-of-others.ts';
import { recordRoutes } from '#server/courses/record-routes.ts';
import { courseRoutes } from '#server/courses/routes.ts';
import { credentialRoutes } from '#server/credentials/routes.ts';
import { onTheDisk } from '#server/db/on-the-disk.ts';
import { otherProcessWrote, tellOfOthersBy } from '#server/db/other-writers.ts';
import type { DemoBeside } from '#server/demo/beside.ts';
import { lookAroundRoutes } from '#server/demo/look-around-routes.ts';
import { demoSignInRoutes } from '#server/demo/sign-in-routes.ts';
import { hoursFreeRoutes } from '#server/diary/hours-free-routes.ts';
import { diaryRoutes } from '#server/diary/routes.ts';
import { tellOfGroup } from '#server/groups/news.ts';
import { groupRoutes } from '#server/groups/routes.ts';
import { handsRoutes } from '#server/hands/routes.ts';
import { healthRoutes } from '#server/health/health-routes.ts';
import type { Meter } from '#server/health/meter.ts';
import { metricsRoutes } from '#server/health/metrics-routes.ts';
import type { Phase } from '#server/health/phase.ts';
import { answerErrors } from '#server/http/answer-errors.ts';
import { limitBody } from '#server/http/body-limit.ts';
import { metered } from '#server/http/listening/metered.ts';
import { startingRoutes } from '#server/http/listening/starting-routes.ts';
import { nothingAtNought } from '#server/http/nought.ts';
import { onlyPressing } from '#server/http/only-pressing.ts';
import { openApiRoutes } from '#server/http/openapi/routes.ts';
import { ownHost } from '#server/http/own-host.ts';
import { answerProblem, notFound, problem } from '#server/http/problem.ts';
import { sameOrigin } from '#server/http/same-origin.ts';
import { securityHeaders } from '#server/http/security-headers.ts';
import { webAppRoutes } from '#server/http/web-app-routes.ts';
import { askedByItsOwn } from '#server/http/whose-page.ts';
import { erasureRoutes } from '#server/keeping/erasure-routes.ts';
import { letterRoutes } from '#server/letters/routes.ts';
import { letterTemplateRoutes } from '#server/letters/template-routes.ts';
import { figuresRoutes } from '#server/lists/figures-routes.ts';
import { listRoutes } from '#server/lists/routes.ts';
import { movingInRoutes } from '#server/moving-in/routes.ts';
import { portfolioRoutes } from '#server/portfolio/routes.ts';
import { outboxRoutes } from '#server/post/routes.ts';
import { programmeRoutes } from '#server/programme/routes.ts';
import { protocolRoutes } from '#server/protocols/routes.ts';
import { helpNowRoutes } from '#server/public-pages/help-now-routes.ts';
import { publicPageRoutes, publicWordsRoutes } from '#server/public-pages/routes.ts';
import { receptionRoutes } from '#server/reception/routes.ts';
import { dangerWaiting } from '#server/referrals/danger-waiting.ts';
import { referralRoutes, referralSettingsRoutes } from '#server/referrals/routes.ts';
import { selfReferralRoutes } from '#server/referrals/self-referral-routes.ts';
import { formIsNow } from '#server/referrals/settings.ts';
import { reminderRoutes, unsentReminderRoutes } from '#server/reminders/routes.ts';
import { stopRoutes } from '#server/reminders/stop-routes.ts';
import { reportRoutes } from '#server/reports/routes.ts';
import { researchRoutes } from '#server/research/routes.ts';
import { safetyDirectoryRoutes } from '#server/safety-directory/routes.ts';
import { sameClientRoutes } from '#server/same-client/routes.ts';
import { curveRoutes } from '#server/service/curve-routes.ts';
import { firstVisitRoutes } from '#server/service/first-visit-routes.ts';
import { helpRoutes } from '#server/service/help-routes.ts';
import { ownLanguageRoutes } from '#server/service/own-language-routes.ts';
import { pageStartRoutes, startPage } from '#server/service/page-start-routes.ts';
import { settingsRoutes } from '#server/service/settings-routes.ts';
import { wordingRoutes } from '#server/service/wording-routes.ts';
import { passwordRoutes } from '#server/sign-in/password-routes.ts';
import { signInRoutes } from '#server/sign-in/routes.ts';
import { secondFactorRoutes } from '#server/sign-in/second-factor-routes.ts';
import { supervisedRoutes } from '#server/supervised/routes.ts';
import { teamRoutes } from '#server/teams/routes.ts';
import type { Installation } from './installation.ts';

z.config({ customError: plainSentence });

/** What is read at the port of the figures. */
export const metricsApp = metricsRoutes;

/** What is answered while Kith starts. */
export const startingApp = startingRoutes;

/** What stands around one running Kith, where anything does. */
interface Around {
  /** What opens a demo clinic beside it, where that may be. */
  demo?: DemoBeside;
  /** How far its start is. */
  phase?: Phase;
  /** What counts its requests, where somebody reads the figures. */
  meter?: Meter | undefined;
}

/** Every route of Kith. */
export function kithApp(installation: Installation, { demo, phase = { is: 'open' }, meter }: Around = {}) {
  tellOfOthersBy(installation.db, () =>
    tellNewsOfOthers(installation, (...grown) => tellOfGroup(installation, ...grown)),
  );
  const app = new Hono();
  if (meter) app.use(metered(meter));
  app.use(securityHeaders(installation.settings.url));
  app.use(async (context, next) => {
    await next();
    if (context.req.path.startsWith('/api/')) context.res.headers.set('cache-control', 'no-store');
    context.res.headers.set(...saysItIsKith);
  });
  app.route('/', healthRoutes(installation, phase));
  app.use(ownHost(installation.settings));
  app.use('/api/*', nothingAtNought);
  app.use('/api/*', sameOrigin);
  // What another process on the same folder changed is known before anything is answered.
  app.use('/api/*', (_context, next) => {
    otherProcessWrote(installation.db);
    return next();
  });
  app.use('/api/*', limitBody);
  app.use(
    '/api/*',
    askedByItsOwn(
      async (asking) => (await signedInOrNobody(installation, asking))?.person.id ?? null,
      () => problem(409, 'another-person', refusedOfAccounts.en['another-person']),
    ),
  );
  // What is changed beside a chart, such as a password, is on the disk too before that is acknowledged.
  app.use('/api/*', async (context, next) => {
    await next();
    if (!['GET', 'HEAD'].includes(context.req.method)) await onTheDisk(installation.db);
  });
  app.use('/api/*', onlyPressing(installation));
  app.route('/api', limitRoutes(installation));
  app.route('/api', pageStartRoutes(installation));
  app.route('/api', firstVisitRoutes(installation));
  app.route('/api', lookAroundRoutes(installation, demo));
  app.route('/api', signInRoutes(installation));
  app.route('/api', ownNameRoutes(installation));
  app.route('/api', ownLanguageRoutes(installation));
  app.route('/api', auditRoutes(installation));
  app.route('/api/password', passwordRoutes(installation));
  app.route('/api/second-factor', secondFactorRoutes(installation));
  app.route('/api/demo', demoSignInRoutes(installation));
  app.route('/api', settingsRoutes(installation));
  app.route(
    '/api',
    alarmRoutes(installation, (person) => dangerWaiting(installation, person)),
  );
  app.route('/api', helpRoutes(installation));
  app.route('/api', outboxRoutes(installation));
  app.route('/api', wordingRoutes(installation));
  app.route('/api', publicWordsRoutes(installation));
  app.route('/api', curveRoutes(installation));
  app.route('/api/protocols', protocolRoutes(installation));
  app.route('/api', besideRoutes(installation));
  app.route('/api', cardRoutes(installation));
  app.route('/api/courses', looksRoutes(installation));
  app.route('/api', emergencyRoutes(installation));
  app.route('/api/hands', handsRoutes(installation));
  app.route('/api/invitations', invitationRoutes(installation));
  app.route('/api/members', memberRoutes(installation));
  app.route('/api/teams', teamRoutes(installation));
  app.route('/api/letter-templates', letterTemplateRoutes(installation));
  app.route('/api/supervision/pairs', supervisionRoutes(installation));
  app.route('/api/supervision/meetings', supervisedRoutes(installation));
  app.route('/api', erasureRoutes(installation));
  app.route('/api/moving-in', movingInRoutes(installation));
  app.route('/api/same-client', sameClientRoutes(installation));
  app.route('/api/clients', clientRoutes(installation));
  app.route(
    '/api',
    openApiRoutes(() => app.routes),
  );
  app.route('/api', listRoutes(installation, logListed));
  app.route('/api/service', figuresRoutes(installation));
  app.route('/api/service', referralSettingsRoutes(installation));
  app.route('/api/referrals', referralRoutes(installation));
  app.route('/api', homeRoutes(installation, startPage));
  app.route('/api', liveNewsRoutes(installation));
  app.route('/api/courses', recordRoutes(installation));
  app.route('/api/courses', continueRoutes(installation));
  app.route('/api/courses', letterRoutes(installation));
  app.route('/api/courses', courseRoutes(installation));
  app.route('/api/groups', groupRoutes(installation));
  app.route('/api/programme', programmeRoutes(installation));
  app.route('/api/research', researchRoutes(installation));
  app.route('/api/service/report', reportRoutes(installation));
  app.route('/api/credentials', credentialRoutes(installation));
  app.route('/api/portfolio', portfolioRoutes(installation));
  app.route('/api/diary', diaryRoutes(installation));
  app.route('/api/reception', receptionRoutes(installation));
  app.route('/api/courses', hoursFreeRoutes(installation));
  app.route('/api/courses', unsentReminderRoutes(installation));
  app.route('/api/reminders', reminderRoutes(installation));
  app.route('/api/calendar', calendarAddressRoutes(installation));
  app.route('/api/safety-directory', safetyDirectoryRoutes(installation));
  app.all('/api/*', () => {
    throw notFound();
  });
  app.route('/', calendarRoutes(installation));
  app.route('/', stopRoutes(installation));
  app.route('/', selfReferralRoutes(installation));
  app.route(
    '/',
    publicPageRoutes(installation, async () =>
      (await formIsNow(installation)) === 'there' ? 'there' : 'off',
    ),
  );
  app.route('/', helpNowRoutes(installation));
  app.route('/', webAppRoutes());
  app.notFound((context) => answerProblem(context, notFound().problem));
  app.onError(answerErrors(installation.log));
  return app;
}
