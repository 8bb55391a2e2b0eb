import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import type { Course } from '#core/course/course.ts';
import { deletionsWaiting } from '#core/course/deletion/waiting.ts';
import { hourOf } from '#core/course/meetings/hours.ts';
import type { PlannedMeeting } from '#core/course/meetings/state.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { remindersWished } from '#core/course/trackers/remind.ts';
import type { ReminderKept } from '#core/trackers/reminder-due.ts';

/** A meeting outside the count as lists read it: with nobody’s name. */
export interface ListedMeeting extends Pick<PlannedMeeting, 'id' | 'at' | 'minutes' | 'clientThere'> {
  zone: string;
  state: 'planned' | 'held';
  /** What the form of therapy calls it. */
  called?: string;
}

/** The meetings of a course that were planned and not called off, where there are any. */
export function meetingsListed(course: Course): { meetings?: ListedMeeting[] } {
  const form = protocolFollowedBy(course);
  const meetings = course.meetings.planned.flatMap((one): ListedMeeting[] => {
    const { id, which, clientThere, state } = one;
    if (state === 'called_off') return [];
    const called = form?.meetings.find((known) => known.id === which)?.name;
    return [{ id, ...hourOf(one), clientThere, state, ...(called && { called }) }];
  });
  return meetings.length > 0 ? { meetings } : {};
}

/** What the client asked to have taken out and nobody has answered, where anything waits. */
export function deletionListed(course: Course): { deletion?: { count: number; on: string } } {
  const waiting = deletionsWaiting(course);
  const [first] = waiting;
  return first ? { deletion: { count: waiting.length, on: first.on } } : {};
}

/** The reminders that the client wishes for, while the course goes on; of somebody who has died, none. */
export function remindersListed(
  course: Course,
  status: 'to_open' | 'open' | 'paused' | 'closed',
): { reminders?: ReminderKept[] } {
  const reminders = status === 'open' && !hasEndedByDeath(course) ? remindersWished(course) : [];
  return reminders.length > 0 ? { reminders } : {};
}
