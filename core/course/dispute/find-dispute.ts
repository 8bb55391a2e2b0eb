import type { Course } from '#core/course/course.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import type { Dispute } from './state.ts';

export function disputeOf(course: Course, disputeId: string): Dispute | undefined {
  return course.dispute.disputes.find((dispute) => dispute.id === disputeId);
}

/** The first dispute with one of these people of the inventory, where there is one. */
export const disputeWithOneOf = (course: Course, people: readonly string[]): Dispute | undefined =>
  course.dispute.disputes.find(({ personId }) => people.includes(personId));

/** The dispute with this person, where there is one. */
export const disputeWith = (course: Course, person: string): Dispute | undefined =>
  disputeWithOneOf(course, [person]);

export const noSuchDispute = () =>
  refuse('no-such-dispute', 'This dispute is not in the record. Start the work on it first.');

/** The dispute, or the refusal when it is not in the record. */
export const found = (course: Course, disputeId: string): Dispute | Refusal =>
  disputeOf(course, disputeId) ?? noSuchDispute();
