import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { z } from 'zod';
import { plainSentence } from '#core/forms/sentences.ts';
import { clientIdentity } from '#server/accounts/client-routes.ts';
import { invitations } from '#server/accounts/invitation-routes.ts';
import { members } from '#server/accounts/member-routes.ts';
import { colleaguesSecondFactor } from '#server/accounts/member-second-factor-routes.ts';
import { ownName } from '#server/accounts/own-name-routes.ts';
import { supervision } from '#server/accounts/supervision-routes.ts';
import { continueCourse } from '#server/courses/continue-routes.ts';
import { emergencyFind } from '#server/courses/emergency-find-routes.ts';
import { emergency } from '#server/courses/emergency-routes.ts';
import { events } from '#server/courses/live-news-routes.ts';
import { looksSeen } from '#server/courses/looks-routes.ts';
import { recordOf } from '#server/courses/record-routes.ts';
import { courses } from '#server/courses/routes.ts';
import { type DemoBeside, lookAround } from '#server/demo/beside.ts';
import { demoSignIn } from '#server/demo/sign-in-routes.ts';
import { limitBody } from '#server/http/body-limit.ts';
import { apiPage } from '#server/http/openapi/routes.ts';
import { answerProblem, notFound, ProblemError, problem } from '#server/http/problem.ts';
import { sameOrigin } from '#server/http/same-origin.ts';
import { webApp } from '#server/http/web-app-routes.ts';
import { lettersPdf } from '#server/letters/routes.ts';
import { lists } from '#server/lists/routes.ts';
import { outboxSeen } from '#server/post/routes.ts';
import { firstVisit } from '#server/service/first-visit-routes.ts';
import { findService } from '#server/service/name-and-zone.ts';
import { serviceSettings } from '#server/service/settings-routes.ts';
import { instrumentsHere } from '#server/service/wording-routes.ts';
import { passwordRoutes } from '#server/sign-in/password-routes.ts';
import { signInRoutes } from '#server/sign-in/routes.ts';
import { secondFactorRoutes } from '#server/sign-in/second-factor-routes.ts';
import type { House } from './installation.ts';
import { version } from './version.ts';

z.config({ customError: plainSentence });

/** @param address the public one; one reached by https is asked for by https from then on */
const securityHeaders = (address: string | undefined) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      styleSrc: ["'self'"],
      styleSrcAttr: ["'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    crossOriginOpenerPolicy: 'same-origin',
    strictTransportSecurity: address?.startsWith('https:') ? 'max-age=15552000' : false,
  });

const packed = compress();

/** Every route of Kith. @param demo what opens a demo clinic beside it, where that may be */
export function kithApp(house: House, demo?: DemoBeside) {
  const app = new Hono();
  app.use(securityHeaders(house.settings.url));
  app.use((context, next) => (context.req.header('accept-encoding') ? packed(context, next) : next()));
  app.use('/api/*', async (context, next) => {
    await next();
    context.res.headers.set('cache-control', 'no-store');
  });
  app.use('/api/*', sameOrigin);
  app.use('/api/*', limitBody);

  app.get('/health', async (context) => {
    await findService(house.db);
    return context.json({ status: 'ok', version });
  });
  app.route('/api', firstVisit(house));
  app.route('/api', lookAround(house, demo));
  app.route('/api', signInRoutes(house));
  app.route('/api', ownName(house));
  app.route('/api/password', passwordRoutes(house));
  app.route('/api/second-factor', secondFactorRoutes(house));
  app.route('/api/demo', demoSignIn(house));
  app.route('/api', serviceSettings(house));
  app.route('/api', outboxSeen(house));
  app.route('/api', instrumentsHere(house));
  app.route('/api/courses', looksSeen(house));
  app.route('/api/courses', emergency(house));
  app.route('/api/emergency', emergencyFind(house));
  app.route('/api/invitations', invitations(house));
  app.route('/api/members', members(house));
  app.route('/api/members', colleaguesSecondFactor(house));
  app.route('/api/supervision/pairs', supervision(house));
  app.route('/api/clients', clientIdentity(house));
  app.route(
    '/api',
    apiPage(() => app.routes),
  );
  app.route('/api', lists(house));
  app.route('/api', events(house));
  app.route('/api/courses', recordOf(house));
  app.route('/api/courses', continueCourse(house));
  app.route('/api/courses', lettersPdf(house));
  app.route('/api/courses', courses(house));
  app.all('/api/*', () => {
    throw notFound();
  });
  app.route('/', webApp());
  app.notFound((context) => answerProblem(context, notFound().problem));

  app.onError((error, context) => {
    if (error instanceof ProblemError) return answerProblem(context, error.problem);
    if (error instanceof SyntaxError || error instanceof HTTPException) {
      return answerProblem(context, problem(400, 'not-json', 'This request is not readable JSON.').problem);
    }
    const code = (error as { code?: string }).code ?? '';
    if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR')) {
      const says =
        'The disk of this service is full or cannot be written to, so this was not recorded. Ask whoever runs it to make room.';
      return answerProblem(context, problem(507, 'disk-full', says).problem);
    }
    house.log.error(
      { route: context.req.routePath, error: error.name, code: (error as { code?: string }).code },
      'failed',
    );
    return answerProblem(
      context,
      problem(500, 'failed', 'Something went wrong here, and nothing was changed. Try again in a moment.')
        .problem,
    );
  });
  return app;
}
