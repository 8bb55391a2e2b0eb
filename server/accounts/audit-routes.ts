import { Hono } from 'hono';
import { z } from 'zod';
import type { AuditPage, Told } from '#core/api-answers/audit.ts';
import { auditKinds } from '#core/audit/kinds.ts';
import { day, id } from '#core/forms/fields.ts';
import { formProblem } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { theService } from '#server/service/name-and-zone.ts';
import { auditPage } from './audit-page.ts';
import { haveRead, toldTo } from './notices.ts';
import { signedIn, signedInAs } from './signed-in.ts';

const auditQuery = z.object({
  kind: z.enum(auditKinds).optional(),
  person: id.optional(),
  day: day('happened').optional(),
  before: z.coerce.number().int().positive().optional(),
});

export const toldForm = z.object({ upTo: z.number().int().positive() });

/** Who changed which right, when: for an administrator and a manager; and what concerns oneself, for everybody. */
export function auditRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/audit', async (context) => {
    await signedInAs(installation, context, 'administrator', 'manager');
    const asked = auditQuery.safeParse(context.req.query());
    if (!asked.success) throw formProblem(asked.error);
    const { zone } = await theService(installation);
    return context.json((await auditPage(installation, zone, asked.data)) satisfies AuditPage);
  });
  app.get('/told', async (context) => {
    const person = await signedIn(installation, context);
    return context.json((await toldTo(installation, person)) satisfies Told);
  });
  app.post('/told', async (context) => {
    const person = await signedIn(installation, context);
    const { upTo } = await readForm(context, toldForm);
    await haveRead(installation, person, upTo);
    return context.json((await toldTo(installation, person)) satisfies Told);
  });
  return app;
}
