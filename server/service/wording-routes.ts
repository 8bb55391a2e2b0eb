import { Hono } from 'hono';
import type { ServiceWording } from '#core/api-answers/service.ts';
import { signedIn } from '#server/accounts/signed-in.ts';
import type { Installation } from '#server/installation.ts';

/** The wording the service brought, for everybody signed in; what was left out, and who put it there, for an administrator. */
export function wordingRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/instruments', async (context) => {
    const { roles } = await signedIn(installation, context);
    const { packs, leftOut } = installation.wording;
    const wording: ServiceWording = roles.includes('administrator')
      ? { packs: packs.map(({ pack }) => pack), leftOut }
      : { packs: packs.map(({ pack: { installed: _, ...pack } }) => pack) };
    return context.json(wording);
  });
  return app;
}
