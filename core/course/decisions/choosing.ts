import type { Course } from '#core/course/course.ts';
import { severeNow } from '#core/course/measures/severe-now.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import type { Decision, DecisionOption } from './state.ts';
import { choosingWords } from './words.ts';

/** Options marked unsafe or unsure that no clinician has looked at since they were last written. */
export function unreviewedOptions(decision: Decision): DecisionOption[] {
  return decision.options.filter(
    (option) => option.text.safe !== 'yes' && findingOn(decision, option) === 'not_reviewed',
  );
}

function findingOn(decision: Decision, option: DecisionOption): 'safe_enough' | 'not_safe' | 'not_reviewed' {
  const review = decision.optionReviews.findLast(({ optionId }) => optionId === option.id);
  return review && review.version >= option.version ? review.finding : 'not_reviewed';
}

/** Why no option can be chosen yet, or why not this one. IPT protocol reference, 3.5 rules. */
export function refuseChoice(decision: Decision, chosen: DecisionOption): Refusal | undefined {
  const { options } = decision;
  if (options.length < 3) {
    return refuse(
      'three-options',
      choosingWords.en.choiceNeedsAtLeastThree(options.length === 1 ? 'is 1' : `are ${options.length}`),
      { written: options.length },
    );
  }
  if (!options.some(({ text }) => text.kind === 'leave_as_is')) {
    return refuse('leave-as-is', choosingWords.en.addLeave);
  }
  const [unreviewed] = unreviewedOptions(decision);
  if (unreviewed) {
    return refuse('review-first', choosingWords.en.mayNotBeSafeTherapist(unreviewed.text.label), {
      option: unreviewed.id,
    });
  }
  if (findingOn(decision, chosen) === 'not_safe') {
    return refuse('not-safe', choosingWords.en.thisOptionWasFoundNot);
  }
}

/**
 * Whether to ask "can this wait?": a decision with lasting legal, financial or family effect, while depression is
 * severe by the last score of the measure the course goes by. IPT protocol reference, 3.5.
 */
export function canThisWait(course: Course, decision: Decision): 'ask' | 'no_need' {
  const lasting = decision.texts.frame?.text.lasting ?? 'none';
  if (lasting === 'none') return 'no_need';
  return severeNow(course) ? 'ask' : 'no_need';
}
