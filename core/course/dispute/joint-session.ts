import type { Course } from '#core/course/course.ts';
import { hasViolenceFlag } from '#core/course/risk/unsafe-with.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { disputeOf } from './find.ts';
import { safetyWith } from './safety.ts';
import type { Dispute } from './state.ts';
import { jointSessionWords } from './words.ts';

/** RD-10, T-16: one conversation with both in the room, only where it is safe, both agree and the aim is clear. */

/** Why the two may not be brought into one room. No clearance lifts this: PD-18, SR-05. */
export function refuseJointInDispute(course: Course, dispute: Dispute): Refusal | undefined {
  const safety = safetyWith(course, dispute.personId);
  if (hasViolenceFlag(course) || safety === 'unsafe' || safety === 'cleared') {
    return refuse('joint-unsafe', jointSessionWords.en.noJointSessionThisRecord);
  }
  if (safety !== 'safe') {
    return refuse('safety-not-asked', jointSessionWords.en.jointSessionNeedsRecordedAnswer);
  }
}

export type JointReadiness =
  | 'not_planned'
  | 'blocked'
  | 'called_off'
  | 'needs_client'
  | 'needs_other'
  | 'ready';

/** How near a joint session is: safety first, then the consent of both. */
export function jointReadiness(course: Course, disputeId: string): JointReadiness {
  const dispute = disputeOf(course, disputeId);
  if (!dispute?.jointSession) return 'not_planned';
  const { calledOff, consents } = dispute.jointSession;
  if (calledOff) return 'called_off';
  if (refuseJointInDispute(course, dispute)) return 'blocked';
  if (!consents.client) return 'needs_client';
  return consents.other ? 'ready' : 'needs_other';
}
