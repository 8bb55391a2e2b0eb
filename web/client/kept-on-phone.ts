import { presentPeople } from '#core/course/inventory-entries.ts';
import type { SafetyPlanText } from '#core/course/safety-plan.ts';
import type { CourseView } from '../course-here.ts';

/** What is kept on the phone so that help is there without a connection. Signing out forgets it. */
export interface KeptForHelp {
  person: string;
  course: string;
  therapist: string;
  plan: SafetyPlanText | null;
  /** Names of the people nearest to the client. */
  people: string[];
  /** When the next session is, on the clock of the service; null where none is booked. */
  next: { at: string; zone: string } | null;
}

const shelf = 'kith/kept-for-help';

/**
 * Keeps what Help now shows. Of the people only those who are near and with whom it is warm: nobody is sent to somebody
 * with whom they are in conflict, or may not be safe.
 */
export function keepForHelp(person: string, { course, therapist, today }: CourseView): void {
  const near = presentPeople(course.inventory).filter(
    ({ fields: { ring, tone, living } }) =>
      (ring === 1 || ring === 2) && tone === 'supportive' && living !== 'deceased',
  );
  const next = course.sessions.appointments.find(({ state, at }) => state === 'booked' && at >= today);
  const kept: KeptForHelp = {
    person,
    course: course.id,
    therapist,
    plan: course.safetyPlan.plan?.text ?? null,
    people: near.flatMap(({ fields }) => fields.displayName ?? []),
    next: next ? { at: next.at, zone: next.zone } : null,
  };
  localStorage.setItem(shelf, JSON.stringify(kept));
}

export function readKeptForHelp(): KeptForHelp | null {
  const kept = localStorage.getItem(shelf);
  return kept === null ? null : (JSON.parse(kept) as KeptForHelp);
}

export function forgetKeptForHelp(): void {
  localStorage.removeItem(shelf);
}
