import type { Course } from '#core/course/course.ts';
import { workAmong } from '#core/course/shared/work-among.ts';
import { refuse } from '#core/forms/refusal.ts';
import type { Dispute } from './state.ts';
import { findWords } from './words.ts';

export function disputeOf(course: Course, disputeId: string): Dispute | undefined {
  return course.dispute.disputes.find((dispute) => dispute.id === disputeId);
}

/** The first dispute with one of these people of the inventory, where there is one. */
export const disputeWithOneOf = (course: Course, people: readonly string[]): Dispute | undefined =>
  course.dispute.disputes.find(({ personId }) => people.includes(personId));

/** The dispute with this person, where there is one. */
export const disputeWith = (course: Course, person: string): Dispute | undefined =>
  disputeWithOneOf(course, [person]);

/** A dispute as acts name it. */
export const {
  where,
  find: found,
  at,
} = workAmong(
  'disputeId',
  (course) => course.dispute.disputes,
  () => refuse('no-such-dispute', findWords.en.thisDisputeIsNot),
);
