import { Hono } from 'hono';
import { z } from 'zod';
import type { ErasuresWaiting } from '#core/api-answers/erasure.ts';
import { erasureReasons } from '#core/audit/erasure.ts';
import { signedIn, signedInAs } from '#server/accounts/signed-in.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import {
  askErasure,
  confirmErasure,
  erasuresWaiting,
  refuseUnlessHolding,
  withdrawErasure,
} from './erasures.ts';
import { refusedErasures } from './words.ts';

export const erasureForm = z.object({
  reason: z.enum(erasureReasons, { error: refusedErasures.en.reason }),
  /** That whoever asks has looked up for how long the law has it kept. */
  law: z.literal(true, { error: refusedErasures.en.law }),
});

/** Erasing a client: a therapist of theirs, or whoever leads their group, asks; a second person confirms. */
export function erasureRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/erasures', async (context) => {
    const person = await signedInAs(installation, context, 'administrator', 'manager');
    return context.json((await erasuresWaiting(installation, person)) satisfies ErasuresWaiting);
  });
  app.post('/clients/:id/erasure', async (context) => {
    const person = await signedInAs(installation, context, 'therapist', 'facilitator');
    const id = context.req.param('id');
    await refuseUnlessHolding(installation, person, id);
    const { reason } = await readForm(context, erasureForm);
    await askErasure(installation, person, id, reason);
    return context.json({ state: 'asked' }, 201);
  });
  app.delete('/clients/:id/erasure', async (context) => {
    const person = await signedIn(installation, context);
    await withdrawErasure(installation, person, context.req.param('id'));
    return context.json({ state: 'withdrawn' });
  });
  app.post('/clients/:id/erasure/confirm', async (context) => {
    const person = await signedInAs(installation, context, 'administrator', 'manager');
    const courses = await confirmErasure(installation, person, context.req.param('id'));
    return context.json({ state: 'erased', courses });
  });
  return app;
}
