import { type Context, Hono } from 'hono';
import { ways } from '#core/reminders/choice.ts';
import { accountOfClient } from '#server/accounts/names.ts';
import { readCourseRow } from '#server/courses/access.ts';
import { limitBody } from '#server/http/body-limit.ts';
import { triedFrom } from '#server/http/known-devices.ts';
import { languageAsked } from '#server/http/language-asked.ts';
import type { Installation } from '#server/installation.ts';
import { otherLanguages } from '#server/languages/files.ts';
import { languageChosenBy } from '#server/service/own-language.ts';
import { countTry } from '#server/sign-in/lock-out.ts';
import { stopReminders } from './stop.ts';
import { stopAsked } from './stop-link.ts';
import { noSuchLinkPage, stopAskedPage, stoppedPage } from './stop-page.ts';

/** In the language of whom the reminder is for; of a link that names nobody, of whoever reads it. */
async function languageOf(installation: Installation, context: Context, course?: string): Promise<string> {
  const row = course === undefined ? undefined : await readCourseRow(installation, course);
  const account = row && (await accountOfClient(installation, row.client));
  const chosen = account ? await languageChosenBy(installation, account) : null;
  return chosen ?? languageAsked(context, ['en', ...otherLanguages()]);
}

/**
 * The address in a reminder at which one press ends them, without signing in. Who has the link can stop them and learns
 * nothing; a mailbox that knows of RFC 8058 presses by itself when its reader does.
 */
export function stopRoutes(installation: Installation): Hono {
  const app = new Hono();
  const noSuchLink = async (context: Context) => {
    await countTry(installation, triedFrom(installation, context), 'stop');
    return context.html(noSuchLinkPage(await languageOf(installation, context)), 404);
  };
  app.get('/stop/:secret', async (context) => {
    context.header('cache-control', 'no-store');
    const asked = stopAsked(installation, context.req.param('secret'));
    if (!asked || !(await readCourseRow(installation, asked.course))) return noSuchLink(context);
    return context.html(stopAskedPage(await languageOf(installation, context, asked.course)));
  });
  app.use('/stop/*', limitBody);
  app.post('/stop/:secret', async (context) => {
    context.header('cache-control', 'no-store');
    const asked = stopAsked(installation, context.req.param('secret'));
    if (!asked) return noSuchLink(context);
    const { which } = await context.req.parseBody();
    const stopped = await stopReminders(installation, asked.course, which === 'all' ? ways : [asked.way]);
    if (stopped === 'no-course') return noSuchLink(context);
    return context.html(stoppedPage(await languageOf(installation, context, asked.course)));
  });
  return app;
}
