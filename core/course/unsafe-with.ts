import type { Course } from './course.ts';

/** Flags of abuse, and of danger from the dispute itself: stalking, threats. IPT protocol reference, 9.5. */
const violenceRules: readonly string[] = ['SR-05', 'SR-14'];

/** The chapters that speak of safety, as far as this page reads them. */
interface SpeaksOfSafety {
  inventory?: { people?: { id: string; fields: { safety?: string; tone?: string } }[] };
  suitability?: { decisions?: { screen: { violenceAtHome: string } }[] };
  dispute?: { safety?: { kind: string; answer?: string }[] };
}

function unsafePeople(course: Course & SpeaksOfSafety): string[] {
  const people = course.inventory?.people ?? [];
  return people
    .filter(
      ({ fields }) =>
        fields.safety === 'not' || fields.safety === 'sometimes_not' || fields.tone === 'unsafe',
    )
    .map(({ id }) => id);
}

function openViolenceFlags(course: Course) {
  return course.risk.flags.filter((flag) => !flag.settled && violenceRules.includes(flag.rule));
}

/** Whether this person may harm the client, as the inventory or an open stop-and-refer flag says. */
export function isUnsafeWith(course: Course, person: string): boolean {
  return (
    unsafePeople(course).includes(person) ||
    openViolenceFlags(course).some((flag) => flag.people.length === 0 || flag.people.includes(person))
  );
}

/** Whether anything in the record speaks of violence at home: no joint session then. IPT protocol reference, PD-18, SR-05. */
export function hasViolenceFlag(course: Course): boolean {
  return (
    unsafePeople(course).length > 0 ||
    openViolenceFlags(course).length > 0 ||
    toldAtScreening(course) ||
    toldInDispute(course)
  );
}

function toldAtScreening({ suitability }: Course & SpeaksOfSafety): boolean {
  const answer = suitability?.decisions?.at(-1)?.screen.violenceAtHome;
  return answer === 'yes' || answer === 'possible';
}

function toldInDispute({ dispute }: Course & SpeaksOfSafety): boolean {
  const told = dispute?.safety ?? [];
  return told.some(({ answer }) => answer === 'not_safe' || answer === 'sometimes_not');
}
