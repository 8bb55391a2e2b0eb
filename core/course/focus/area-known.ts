import type { z } from 'zod';
import type { Course } from '#core/course/course.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { distinctPlaces, placesOnce, stringsAt } from '#core/forms/places.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { asksForArea } from '#core/protocols/areas/area.ts';
import { areaIn, areasOf } from '#core/protocols/areas/areas-of.ts';
import { refusalsOf } from '#core/words/refusals.ts';

const refuseBecause = refusalsOf({
  'no-such-area': {
    en: 'The protocol of this course knows no problem area called {{area}}. Choose one of: {{known}}.',
  },
});

const areasAskedIn = placesOnce(asksForArea);

/** Refuses a form that names a problem area which neither the course’s form of therapy nor its record knows. */
export function refuseUnknownArea(course: Course, form: z.ZodType, filled: unknown): Refusal | undefined {
  const named = distinctPlaces(areasAskedIn(form)).flatMap((place) => stringsAt(filled, place));
  const protocol = protocolFollowedBy(course);
  const isKnown = (id: string) =>
    areaIn(protocol, id) !== undefined || course.focus.foci.some(({ area }) => area === id);
  const area = named.find((id) => !isKnown(id));
  if (area === undefined) return undefined;
  const known = areasOf(protocol).map(({ id }) => id);
  return refuseBecause('no-such-area', { area, known: known.join(', ') });
}
