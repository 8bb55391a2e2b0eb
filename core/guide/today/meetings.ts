import type { Course } from '#core/course/course.ts';
import { heldOf } from '#core/course/meetings/may-be-held.ts';
import type { Followed } from '#core/guide/followed.ts';
import type { Phase } from '#core/protocols/protocol/phase.ts';

/** A meeting outside the count that is usual in this phase and has not been held as often as usual. */
export interface MeetingToday {
  meeting: string;
  name: string;
  says: string;
  held: number;
  usually: number;
}

/** The meetings outside the count that this phase usually has, those before session 1 included while it is not held. */
export const meetingsToday = (course: Course, { protocol }: Followed, phase: Phase): MeetingToday[] =>
  protocol.meetings
    .filter(
      ({ when }) =>
        when.some((one) => one === phase) || (course.sessions.held.length === 0 && when.includes('before')),
    )
    .map(({ id, name, says, usually }) => ({ meeting: id, name, says, usually, held: heldOf(course, id) }))
    .filter(({ held, usually }) => held < usually);
