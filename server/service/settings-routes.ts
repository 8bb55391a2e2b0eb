import { isDeepStrictEqual } from 'node:util';
import { Hono } from 'hono';
import type { ServiceSettings } from '#core/api-answers/service.ts';
import { rolesInside } from '#core/roles.ts';
import { forgetSignedIn } from '#server/accounts/rights-remembered.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { problem } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { protocolsOffered } from '#server/protocols/own.ts';
import { refusedSignIn } from '#server/sign-in/words.ts';
import { todayIn } from './clock.ts';
import type { YoungPeople } from './consent-ages.ts';
import { refuseStale, saveSettings, serviceSettings } from './settings.ts';
import { changeSettingsForm } from './settings-form.ts';

/** Consent ages with who set them and when: as they were where nothing of them changes. */
function whoSetIt(
  now: YoungPeople,
  written: YoungPeople | undefined,
  stamp: { setBy: string; setOn: string },
): YoungPeople {
  if (written === undefined) return now;
  if (written === null) return null;
  const isAsItWas = now && isDeepStrictEqual({ ...written, ...stamp }, { ...now, ...stamp });
  return isAsItWas ? now : { ...written, ...stamp };
}

/** The service's settings, for every member to see and an administrator to change. */
export function settingsRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/settings', async (context) => {
    await signedInAs(installation, context, ...rolesInside);
    return context.json((await serviceSettings(installation)) satisfies ServiceSettings);
  });
  app.put('/settings', async (context) => {
    const person = await signedInAs(installation, context, 'administrator');
    const [now, own] = await Promise.all([serviceSettings(installation), protocolsOffered(installation.db)]);
    const { before, ...written } = await readForm(context, changeSettingsForm(own));
    const settings = {
      ...now,
      ...written,
      youngPeople: whoSetIt(now.youngPeople, written.youngPeople, {
        setBy: person.name,
        setOn: await todayIn(installation),
      }),
    };
    const { signIn, youngPeople, research } = now;
    if (before) refuseStale({ signIn, youngPeople, research, ...before }, now);
    const isAsked = settings.signIn.secondFactor === 'staff' && now.signIn.secondFactor !== 'staff';
    if (isAsked && (await installation.signIn.secondFactor(person.id)) === 'off')
      throw problem(409, 'your-own-first', refusedSignIn.en['your-own-first']);
    await saveSettings(installation, person.id, now, settings);
    forgetSignedIn();
    return context.json((await serviceSettings(installation)) satisfies ServiceSettings);
  });
  return app;
}
