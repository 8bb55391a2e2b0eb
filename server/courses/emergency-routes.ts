import { Hono } from 'hono';
import { z } from 'zod';
import type { FoundCourses } from '#core/api-answers/courses.ts';
import { named } from '#core/forms/field-fault.ts';
import { wordsOfName } from '#core/words/names.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { countFinding } from '#server/sign-in/lock-out.ts';
import { courseInEmergency, openInEmergency, tellOfFinding } from './emergency.ts';
import { findByName } from './find-by-name.ts';
import { reasonField } from './reason-given.ts';
import { emergencyRoutesWords } from './words.ts';

/** Why a record that is not one's own is opened. */
export const reasonForm = z.object({ reason: reasonField });

const enough = emergencyRoutesWords.en.giveClientsName;

export const findForm = reasonForm.extend({
  name: z
    .string({ error: enough })
    .trim()
    .max(120, emergencyRoutesWords.en.nameCanBeUp)
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
    const asked = await readForm(context, findForm);
    await countFinding(installation, person.id);
    await tellOfFinding(installation, person);
    const found = await findByName(installation, person, asked);
    return context.json({ found } satisfies FoundCourses);
  });
  return app;
}
