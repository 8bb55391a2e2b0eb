import type { Course } from '#core/course/course.ts';
import type { ChoiceMade } from './state.ts';

/** What matters to the client, as it was told last; the choice that holds. */
export const mattersNow = (course: Course) => course.choice.matters.at(-1);
export const choiceNow = (course: Course): ChoiceMade | undefined => course.choice.choices.at(-1);

/** What the client themselves answered to a choice that was written at the desk; their last word. */
export const clientsAnswer = (choice: ChoiceMade) => choice.answers.findLast(({ as }) => as === 'client');

/**
 * Where a choice stands: it is made once both say so. What the therapist wrote down of the client’s yes is `told` and no yes of
 * theirs, and the client’s own answer outweighs it, whichever came later. IPT protocol reference, 9.1.
 */
export function standsAs(choice: ChoiceMade): 'waits' | 'told' | 'together' | 'open' {
  const own = choice.as === 'client' ? choice.answers.at(-1) : clientsAnswer(choice);
  const answer = own ?? choice.answers.at(-1);
  if (!answer) return 'waits';
  if (answer.answer !== 'agrees') return 'open';
  return own ? 'together' : 'told';
}
