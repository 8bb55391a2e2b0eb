import { Hono } from 'hono';
import type { ServiceCurves } from '#core/api-answers/service.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import type { Installation } from '#server/installation.ts';

/** The curves of expected response that the service brought, for those who work here; what was left out, for an administrator. */
export function curveRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/curves', async (context) => {
    const asking = await signedInAs(
      installation,
      context,
      'therapist',
      'supervisor',
      'manager',
      'administrator',
    );
    const { curves, leftOut } = installation.curves;
    const found: ServiceCurves = asking.roles.includes('administrator') ? { curves, leftOut } : { curves };
    return context.json(found);
  });
  return app;
}
