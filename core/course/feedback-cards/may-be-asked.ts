import type { Standing } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import { safetyWith } from '#core/course/dispute/safety.ts';
import { safetyToldOf } from '#core/course/dispute/safety-told.ts';
import { personOf, presentPeople } from '#core/course/inventory/people.ts';
import { hasViolenceFlag } from '#core/course/risk/unsafe-with.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import type { FeedbackCard } from './state.ts';
import { refuseBecause } from './words.ts';

/** The client would rather not say of this person whether they are safe, and was not asked about them alone since. */
function isLeftUnsaid(course: Course, person: string): boolean {
  const fields = personOf(course.inventory, person)?.fields;
  const unsaid =
    fields?.safety === 'prefer_not_to_say' || fields?.leftBlank?.some(({ field }) => field === 'safety');
  const asked = safetyToldOf(course.dispute.safety, person).findLast(
    (entry) => entry.kind === 'checked' && entry.asked === 'alone' && entry.personId === person,
  );
  return Boolean(unsaid) && !(asked?.kind === 'checked' && asked.answer === 'safe');
}

/** Why somebody is not asked: never where safety is in doubt, whoever it is of. IPT protocol reference, 4.7, 9.5. */
function refuseUnsafe(course: Course, person: string): Refusal | undefined {
  const safety = safetyWith(course, person);
  if (isLeftUnsaid(course, person)) return refuseBecause('card-unsafe');
  if (hasViolenceFlag(course) || ['unsafe', 'cleared', 'not_said'].includes(safety))
    return refuseBecause('card-unsafe');
  return safety === 'safe' ? undefined : refuseBecause('card-safety-not-asked');
}

/** The same as each may read it: the client’s screen may be seen by others, so it says nothing of safety. */
export function refuseToAsk(course: Course, person: string, as: Standing): Refusal | undefined {
  if (!presentPeople(course.inventory).some(({ id }) => id === person))
    return refuseBecause('no-such-person-to-ask');
  const unsafe = refuseUnsafe(course, person);
  return unsafe && as === 'client' ? refuseBecause('card-not-now') : unsafe;
}

/** Where a child is asked, or a young client asks, guardian and therapist agree first. IPT protocol reference, 4.7. */
export const needsApproval = (course: Course, reader: 'grown_up' | 'child'): boolean =>
  reader === 'child' || course.beside.rule !== null;

export const isApproved = ({ feedbackCards }: Course, person: string): boolean =>
  feedbackCards.approved.some((one) => one.person === person);

/** Whether the link of a card can still be answered on that day; it shuts as soon as safety is in doubt. */
export const isCardOpen = (course: Course, card: FeedbackCard, today: string): boolean =>
  course.closing.closed === null &&
  card.key !== '' &&
  card.takenBack === null &&
  card.answered === null &&
  today <= card.until &&
  refuseToAsk(course, card.person, 'therapist') === undefined;
