import type { Course } from '#core/course/course.ts';
import type { ChoiceMade } from './state.ts';

/** What matters to the client, as it was told last; the choice that holds. */
export const mattersNow = (course: Course) => course.choice.matters.at(-1);
export const choiceNow = (course: Course): ChoiceMade | undefined => course.choice.choices.at(-1);

/** Where a choice stands: it is made once both say so. IPT protocol reference, 9.1. */
export function standsAs(choice: ChoiceMade): 'waits' | 'together' | 'open' {
  const answer = choice.answers.at(-1);
  if (!answer) return 'waits';
  return answer.answer === 'agrees' ? 'together' : 'open';
}
