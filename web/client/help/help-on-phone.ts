import type { CourseView } from '#core/answers/courses.ts';
import type { SafetyPlanText } from '#core/course/safety-plan/state.ts';
import { type NearPerson, nearPeople } from './near-people.ts';

/** What is kept on the phone so that help is there without a connection. Signing out forgets it. */
export interface HelpOnPhone {
  person: string;
  course: string;
  therapist: string;
  plan: SafetyPlanText | null;
  /** The people nearest to the client. */
  people: NearPerson[];
  /** When the next session is, on the clock of the service; null where none is booked. */
  next: { at: string; zone: string } | null;
}

const storageKey = 'kith/kept-for-help';

/** Keeps what Help now shows. */
export function storeHelp(person: string, { course, therapist, today }: CourseView): void {
  const next = course.sessions.appointments.find(({ state, at }) => state === 'booked' && at >= today);
  const help: HelpOnPhone = {
    person,
    course: course.id,
    therapist,
    plan: course.safetyPlan.plan?.text ?? null,
    people: nearPeople(course),
    next: next ? { at: next.at, zone: next.zone } : null,
  };
  localStorage.setItem(storageKey, JSON.stringify(help));
}

/** A phone that was last here long ago has kept the names alone. */
const withContact = (one: NearPerson | string): NearPerson =>
  typeof one === 'string' ? { name: one, contact: '' } : one;

export function readHelp(): HelpOnPhone | null {
  const text = localStorage.getItem(storageKey);
  if (text === null) return null;
  const help = JSON.parse(text) as Omit<HelpOnPhone, 'people'> & { people: (NearPerson | string)[] };
  return { ...help, people: help.people.map(withContact) };
}

export function forgetHelp(): void {
  localStorage.removeItem(storageKey);
}
