import type { Course } from '#core/course/course.ts';
import { heldOf } from '#core/course/meetings/may-be-held.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { lastNumber } from '#core/course/sessions/attendance.ts';
import { daysBetween } from '#core/days/between.ts';
import type { Meeting } from '#core/protocols/protocol/person-beside.ts';

/** A talk alone with one member that their form of therapy asks for now. */
export interface OneToOneDue {
  meeting: Meeting;
  /** `late`: its time is over, and it is still worth having. */
  state: 'due' | 'late';
}

type State = OneToOneDue['state'] | null;

const isFinished = ({ inGroup }: Course) => inGroup.left?.why === 'finished';

function stateOf(course: Course, { when, between, withinDays }: Meeting, today: string): State {
  const last = lastNumber(course);
  if (between && last >= between.after) return last < between.before ? 'due' : 'late';
  if (when.includes('before')) return last === 0 ? 'due' : 'late';
  const { left } = course.inGroup;
  if (!when.includes('after') || !left || !isFinished(course)) return null;
  return withinDays !== undefined && daysBetween(left.on, today) > withinDays ? 'late' : 'due';
}

/**
 * The talks alone that are due before, between and after the meetings of a group; none that was held, and none in a course
 * that was left early but that before the group. IPT protocol reference, 7.6, 7.7.
 */
export function oneToOneDue(course: Course, today: string): OneToOneDue[] {
  const protocol = protocolFollowedBy(course);
  if (protocol?.format !== 'group' || (course.inGroup.left && !isFinished(course))) return [];
  return protocol.meetings
    .filter(({ id, usually }) => heldOf(course, id) < usually)
    .flatMap((meeting) => {
      const state = stateOf(course, meeting, today);
      return state ? [{ meeting, state }] : [];
    });
}
