import type { z } from 'zod';
import { valuesIn } from '#core/book/redaction.ts';
import type { Viewer } from '#core/book/viewer.ts';
import { placesOnce, stringsAt } from '#core/forms/places.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { asksForThing } from '#core/forms/thing-named.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import type { Course } from './course.ts';

const refuseBecause = refusalsOf({
  'no-such-thing': { en: 'What this points to is not in the course. Choose it again, or leave it out.' },
});

const thingsAskedIn = placesOnce(asksForThing);

/**
 * Refuses a form that points to something this person is not shown, be it that it never was or that it is kept from them:
 * it is answered the same. What was struck out may be pointed to where it is still. IPT protocol reference, 4.2 (disclosure).
 */
export function refuseUnknownThing(
  form: z.ZodType,
  filled: unknown,
  viewer: Viewer,
  seenBy: (viewer: Viewer) => Course,
): Refusal | undefined {
  const named = thingsAskedIn(form).flatMap(({ place }) => stringsAt(filled, place));
  if (named.length === 0) return undefined;
  const shown = valuesIn(seenBy(viewer), (_key, leaf) => String(leaf));
  return named.every((id) => shown.has(id)) ? undefined : refuseBecause('no-such-thing');
}
