import { Hono } from 'hono';
import { z } from 'zod';
import type { FoundCourses } from '#core/answers/courses.ts';
import { named } from '#core/forms/field-fault.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { courseInEmergency, openInEmergency } from './emergency.ts';
import { findByName, wordsOfName } from './find-by-name.ts';

const why =
  'Say in a sentence why you need to open this record now. The client and the therapist will read it.';

/** Why a record that is not one's own is opened. */
export const reasonForm = z.object({
  reason: z
    .string({ error: why })
    .trim()
    .min(10, why)
    .max(1000, 'Give the reason in up to 1,000 characters.'),
});

const enough = 'Give the client’s name, with at least three letters of it.';

export const findForm = reasonForm.extend({
  name: z
    .string({ error: enough })
    .trim()
    .max(120, 'A name can be up to 120 characters.')
    .refine((name) => wordsOfName(name).join('').length >= 3, { error: enough, ...named('too-little') }),
});

/**
 * A clinician with no standing in a course opens it for a day, or finds it by the client's name, with a reason that the
 * client and the therapist read.
 */
export function emergencyRoutes(installation: Installation) {
  const app = new Hono();
  app.post('/courses/:id/emergency', async (context) => {
    const person = await signedInAs(installation, context, 'therapist', 'supervisor');
    const row = await courseInEmergency(installation, person, context.req.param('id'));
    const { reason } = await readForm(context, reasonForm);
    await openInEmergency(installation, person, row, reason, new URL(context.req.url).origin);
    return context.json({ as: 'emergency' }, 201);
  });
  app.post('/emergency/find', async (context) => {
    const person = await signedInAs(installation, context, 'therapist', 'supervisor');
    const found = await findByName(installation, person, await readForm(context, findForm));
    return context.json({ found } satisfies FoundCourses);
  });
  return app;
}
