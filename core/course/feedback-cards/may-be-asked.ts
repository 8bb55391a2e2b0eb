import type { Standing } from '#core/book/doing.ts';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import type { Course } from '#core/course/course.ts';
import { isLeftUnsaid } from '#core/course/dispute/left-unsaid.ts';
import { safetyWith } from '#core/course/dispute/safety.ts';
import { personOf, presentPeople } from '#core/course/inventory/people.ts';
import { isThere } from '#core/course/inventory/who-is-there.ts';
import { hasViolenceFlag } from '#core/course/risk/unsafe-with.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import type { FeedbackCard } from './state.ts';
import { refuseBecause } from './words.ts';

/** Why somebody is not asked: never where safety is in doubt, whoever it is of. IPT protocol reference, 4.7, 9.5. */
function refuseUnsafe(course: Course, person: string): Refusal | undefined {
  const safety = safetyWith(course, person);
  if (isLeftUnsaid(course, person)) return refuseBecause('card-unsafe');
  if (hasViolenceFlag(course) || ['unsafe', 'cleared', 'not_said'].includes(safety))
    return refuseBecause('card-unsafe');
  return safety === 'safe' ? undefined : refuseBecause('card-safety-not-asked');
}

/** Whether somebody is there who can answer for themselves: nobody who died, no group and no animal. */
export const canAnswerCards = ({ inventory }: Course, person: string): boolean =>
  isThere(personOf(inventory, person)?.fields ?? {}, 'one');

/** A child by their age, and where none is written by the tie to the client. */
function isChild({ inventory }: Course, person: string): boolean {
  const { age, role } = personOf(inventory, person)?.fields ?? {};
  return age === undefined ? role === 'child' || role === 'step_child' : age < 18;
}

/** The same as each may read it: the client’s screen may be seen by others, so it says nothing of safety. */
export function refuseToAsk(course: Course, person: string, as: Standing): Refusal | undefined {
  if (!presentPeople(course.inventory).some(({ id }) => id === person))
    return refuseBecause('no-such-person-to-ask');
  if (!canAnswerCards(course, person)) return refuseBecause('card-nobody-to-answer');
  const unsafe = refuseUnsafe(course, person);
  return unsafe && as === 'client' ? refuseBecause('card-not-now') : unsafe;
}

/** Where a child is asked, whatever was ticked, or a young client asks, guardian and therapist agree first. IPT protocol reference, 4.7. */
export const needsApproval = (
  course: Course,
  { person, reader }: Pick<FeedbackCard, 'person' | 'reader'>,
): boolean => reader === 'child' || isChild(course, person) || course.beside.rule !== null;

/** Whether it is agreed: the latest counts, so that an agreement can be taken back. */
export const isApproved = ({ feedbackCards }: Course, person: string): boolean => {
  const latest = feedbackCards.approved.findLast((one) => one.person === person);
  return latest !== undefined && latest.agreed !== 'no';
};

/** Whether a card waits, as far as its own days and what was done with it say. */
export const isCardOut = ({ takenBack, answered, until }: FeedbackCard, today: string): boolean =>
  takenBack === null && answered === null && today <= until;

/** Whether the link of a card can still be answered on that day; it shuts as soon as safety is in doubt. */
export const isCardOpen = (course: Course, card: FeedbackCard, today: string): boolean =>
  course.closing.closed === null &&
  !hasEndedByDeath(course) &&
  card.key !== '' &&
  isCardOut(card, today) &&
  !(needsApproval(course, card) && !isApproved(course, card.person)) &&
  refuseToAsk(course, card.person, 'therapist') === undefined;

/** Cards that are out and whose link is shut all the same; a client’s screen, which may be seen by others, says no more than that. */
export const cardsShut = (course: Course, today: string): string[] =>
  course.feedbackCards.cards
    .filter((card) => isCardOut(card, today) && !isCardOpen(course, card, today))
    .map(({ id }) => id);
