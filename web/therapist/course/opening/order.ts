import { topicsExplained } from '#core/course/assessment/topics-explained.ts';
import type { Course } from '#core/course/course.ts';
import { settingsFollowed } from '#core/course/protocol-followed/settings.ts';
import { suitabilityNow } from '#core/course/suitability/decided.ts';
import { placesAsked } from '#web/therapist/course/protocol/places-asked.ts';

/** The parts of the opening in the order of the work. */
export const openingParts = [
  'consent',
  'choice',
  'suitability',
  'hopes',
  'symptoms',
  'began',
  'exclusions',
  'diagnosis',
  'problem',
  'illness',
  'sickRole',
  'medication',
  'support',
] as const;
export type OpeningPartId = (typeof openingParts)[number];

/** Asked whatever the form: consent, and what a service reports the course to be for. */
const ofEveryForm: readonly OpeningPartId[] = ['consent', 'problem'];

/** Asked wherever another part is. */
const askedWith: Partial<Record<OpeningPartId, OpeningPartId>> = { began: 'symptoms', choice: 'suitability' };

const isWritten: Record<OpeningPartId, (course: Course) => boolean> = {
  consent: () => true,
  suitability: (course) => suitabilityNow(course) !== undefined,
  hopes: ({ hopes }) => hopes.hopes.length > 0 || Boolean(hopes.disclosure),
  choice: ({ choice }) => choice.matters.length + choice.choices.length > 0,
  began: ({ howItBegan }) => howItBegan.told.length + howItBegan.behind.length > 0,
  symptoms: ({ symptoms }) => symptoms.reviews.length > 0,
  exclusions: ({ exclusions }) => exclusions.now.length > 0,
  diagnosis: ({ diagnosis }) => diagnosis.told.length > 0 || diagnosis.without !== null,
  problem: () => true,
  illness: ({ psychoeducation }) => topicsExplained(psychoeducation).length > 0,
  sickRole: ({ sickRole }) => sickRole.given !== null,
  medication: ({ medication }) => medication.considered.length > 0,
  support: ({ support }) => support.supporters.length > 0,
};

/** The parts that the form of therapy of this course asks for, and those in which something is written. */
export function partsShown(course: Course): OpeningPartId[] {
  const asked = placesAsked(course, '/courses/$course/opening');
  const isGiven = settingsFollowed(course).sickRole !== 'none';
  return openingParts.filter(
    (part) =>
      ofEveryForm.includes(part) ||
      ((asked?.has(askedWith[part] ?? part) ?? true) && (part !== 'sickRole' || isGiven)) ||
      isWritten[part](course),
  );
}

/** What can be written all the same; the sick role only where it is given (IPT protocol reference, 7.11 and 7.12). */
export function partsBeside(course: Course): OpeningPartId[] {
  const shown = partsShown(course);
  const isGiven = settingsFollowed(course).sickRole !== 'none';
  return openingParts.filter((part) => (part !== 'sickRole' || isGiven) && !shown.includes(part));
}
