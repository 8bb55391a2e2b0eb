import type { Course } from '#core/course/course.ts';
import { disputeWith } from '#core/course/dispute/find.ts';
import { jointReadiness } from '#core/course/dispute/joint-session.ts';
import { isLeftUnsaid } from '#core/course/dispute/left-unsaid.ts';
import { safetyWith } from '#core/course/dispute/safety.ts';
import { hasDied } from '#core/course/inventory/has-died.ts';
import { settingsFollowed } from '#core/course/protocol-followed/settings.ts';
import { hasViolenceFlag, isUnsafeWith } from '#core/course/risk/unsafe-with.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { standingAppointments } from './appointments.ts';
import type { Appointment } from './state.ts';
import { jointSessionWords, refuseBecause } from './words.ts';

/** Whether joint sessions are used up, unsafe, not agreed to or without an aim. IPT protocol reference, RD-10, T-16, PD-18, SR-05. */
export function refuseJointSession(
  course: Course,
  invited: { with: string[]; aim: string; agreed?: Appointment['agreed'] },
  booked?: string,
): Refusal | undefined {
  if (hasViolenceFlag(course) || invited.with.some((person) => isUnsafeWith(course, person))) {
    return refuse('unsafe', jointSessionWords.en.noJointSessionThisRecord);
  }
  if (invited.with.length === 0) {
    return refuse('nobody-invited', jointSessionWords.en.sayWhoIsInvited);
  }
  const dead = course.inventory.people.filter(
    ({ id, fields }) => invited.with.includes(id) && hasDied(fields),
  );
  if (!booked && dead.length > 0)
    return refuseBecause('joint-has-died', {
      names: dead.map(({ fields }) => fields.displayName).join(', '),
    });
  if (!invited.aim) {
    return refuse('no-aim', jointSessionWords.en.jointSessionServesOneClear);
  }
  if (!booked && !invited.agreed && !invited.with.every((person) => isPlannedInDispute(course, person)))
    return asksAgreement(course, invited.with);
  const notReady = invited.with.map((person) => refuseInviting(course, person)).find(Boolean);
  if (notReady) return notReady;
  const others = standingAppointments(course).filter((one) => one.kind === 'joint' && one.id !== booked);
  const mostJoint = settingsFollowed(course).jointSessionsMax;
  if (others.length >= mostJoint) {
    return refuse('joint-used-up', jointSessionWords.en.thisCourseHasRoom(mostJoint), { most: mostJoint });
  }
}

/** In one room only where both said that they wish to, within a dispute and outside one. IPT protocol reference, T-16, RD-10. */
const isPlannedInDispute = ({ dispute }: Course, person: string) =>
  dispute.disputes.some(({ personId }) => personId === person);

/** What safety asks comes before what both agreed to. */
const asksAgreement = (course: Course, people: string[]): Refusal =>
  people.map((person) => refuseInviting(course, person)).find((refused) => refused !== undefined) ??
  refuseBecause('joint-not-agreed');

/** The other side of a dispute comes only by the plan both agreed to (RD-10); nobody, where the client would rather not say that it is safe. */
function refuseInviting(course: Course, person: string): Refusal | undefined {
  const dispute = disputeWith(course, person);
  if (dispute && jointReadiness(course, dispute.id) !== 'ready') {
    return refuse('joint-not-agreed', jointSessionWords.en.thisIsOtherSide);
  }
  if (safetyWith(course, person) === 'not_said' || isLeftUnsaid(course, person)) {
    return refuse('safety-not-said', jointSessionWords.en.clientWouldRatherNotSay);
  }
}
