import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { TherapistAway } from '#core/api-answers/duty.ts';
import type { DirectoryForClient } from '#core/api-answers/safety-directory.ts';
import { type NearPerson, nearPeople } from '#core/course/risk/people-to-turn-to.ts';
import type { SafetyPlanText } from '#core/course/safety-plan/state.ts';
import { nextBooked } from '#core/course/sessions/next-booked.ts';
import { takeUp } from '#web/app/offline/from-older-kith.ts';
import { listenShelf } from '#web/app/offline/keeping.ts';
import { onShelf, putOnShelf } from '#web/app/offline/machine-storage.ts';

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
  /** When the therapist is away, where that is now or soon; a phone that was last here long ago kept none. */
  away?: TherapistAway | null;
  /** Whom to reach near them, where the service keeps a list. */
  near?: DirectoryForClient | null;
}

/** A phone that was last here long ago has kept the names alone. */
type HelpLongAgo = Omit<HelpOnPhone, 'people'> & { people: string[] };

const place = 'kept-for-help';

/** Keeps what Help now shows. */
export function storeHelp(person: string, { course, therapist, today, away, directory }: CourseView): void {
  const next = nextBooked(course, today, null);
  const help: HelpOnPhone = {
    person,
    course: course.id,
    therapist,
    plan: course.safetyPlan.plan?.text ?? null,
    people: nearPeople(course),
    next: next ? { at: next.at, zone: next.zone } : null,
    away: away ?? null,
    near: directory ?? null,
  };
  if (JSON.stringify(onShelf(place)) !== JSON.stringify(help)) putOnShelf(place, help);
}

const withContact = (one: NearPerson | string): NearPerson =>
  typeof one === 'string' ? { name: one, contact: '' } : one;

const read = () => onShelf<HelpOnPhone | HelpLongAgo>(place);

/** What is kept on this phone, if somebody is signed in on it; it is there without a line. */
export function useHelpOnPhone(): HelpOnPhone | null {
  useEffect(() => void takeUp(undefined), []);
  const help = useSyncExternalStore(listenShelf, read);
  return useMemo(() => (help ? { ...help, people: help.people.map(withContact) } : null), [help]);
}
