import { type Refusal, refuse } from '../refusal.ts';
import type { Course } from './course.ts';
import { settingsFollowed } from './settings-followed.ts';
import { hasViolenceFlag, isUnsafeWith } from './unsafe-with.ts';

/** Joint sessions a course has room for, where its protocol does not say (IPT protocol reference, 1.1). */
const usually = 2;

/** Whether joint sessions are used up, unsafe or without an aim. IPT protocol reference, T-16, PD-18, SR-05. */
export function whyNoJointSession(
  course: Course,
  invited: { with: string[]; aim: string },
  booked?: string,
): Refusal | undefined {
  if (hasViolenceFlag(course) || invited.with.some((person) => isUnsafeWith(course, person))) {
    return refuse(
      'unsafe',
      'No joint session: this record says that somebody may not be safe. Work on safety with the client alone first.',
    );
  }
  if (invited.with.length === 0) {
    return refuse(
      'nobody-invited',
      'Say who is invited to the joint session: choose somebody from the inventory.',
    );
  }
  if (!invited.aim) {
    return refuse('no-aim', 'A joint session serves one clear aim. Write what it is for.');
  }
  const others = course.sessions.appointments.filter(
    (one) => one.kind === 'joint' && one.id !== booked && (one.state === 'booked' || one.state === 'held'),
  );
  const mostJoint = settingsFollowed(course).jointSessionsMax ?? usually;
  if (others.length >= mostJoint) {
    return refuse(
      'joint-used-up',
      `This course has room for ${mostJoint} joint sessions at most. Go on with the client alone, or refer the couple.`,
    );
  }
}
