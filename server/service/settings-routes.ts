import { isDeepStrictEqual } from 'node:util';
import { Hono } from 'hono';
import type { ServiceSettings } from '#core/answers/service.ts';
import { roles } from '#core/roles.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { problem } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { saveSettings, serviceSettings } from './settings.ts';
import { changeSettingsForm } from './settings-form.ts';

/** The service's settings, for every member to see and an administrator to change. */
export function settingsRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/settings', async (context) => {
    await signedInAs(installation, context, ...roles);
    return context.json((await serviceSettings(installation)) satisfies ServiceSettings);
  });
  app.put('/settings', async (context) => {
    await signedInAs(installation, context, 'administrator');
    const { before, ...settings } = await readForm(context, changeSettingsForm);
    if (before && !isDeepStrictEqual(before, await serviceSettings(installation))) {
      throw problem(
        409,
        'stale',
        'Somebody changed the settings while you were writing. Put yours back as it was, look at them as they stand now, and make your change again.',
      );
    }
    await saveSettings(installation, settings);
    return context.json((await serviceSettings(installation)) satisfies ServiceSettings);
  });
  return app;
}
