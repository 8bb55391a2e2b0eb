import type { ActName } from '#core/course/book.ts';
import { earlyReasons } from '#core/course/closing/shapes.ts';
import { afterDecisions, endingFeelings, medicationAfter } from '#core/course/ending/shapes.ts';
import {
  type Asked,
  choice,
  choices,
  date,
  dates,
  line,
  lines,
  more,
  optional,
  person,
  text,
} from '#web/therapist/course/captures/capture.ts';

/** What one act of the ending asks, in order. */
export interface Asking {
  act: ActName;
  fields: readonly Asked[];
}

/** What each act of the ending asks, E-01 to E-11. IPT protocol reference, 6.1. */

/** E-01 */
export const naming: Asking = { act: 'nameEnding', fields: [text('words', optional)] };

/** E-03 */
export const feelings: Asking = {
  act: 'tellEndingFeelings',
  fields: [
    choices('feelings', 'feeling', endingFeelings, optional),
    text('words', optional),
    text('goodbyesBefore', optional),
  ],
};

/** E-08 */
export const sadness: Asking = {
  act: 'tellSadnessFromRelapse',
  fields: [
    choice('judged', 'judged', ['sadness_of_ending', 'returning_depression', 'unclear']),
    text('words'),
  ],
};

/** E-02: without `whatIDid` the review of progress cannot be finished. */
export const issue: Asking = {
  act: 'reviewIssue',
  fields: [
    choice('now', 'issueNow', ['better', 'same', 'worse']),
    text('words', optional),
    text('whatIDid'),
    line('whoHelped', optional),
    line('howIKnow', optional),
  ],
};
export const issueUnlisted: Asking = { act: 'reviewIssue', fields: [line('issue'), ...issue.fields] };
export const finished: Asking = { act: 'finishProgressReview', fields: [text('words', optional)] };

/** E-04 */
export const skill: Asking = {
  act: 'keepSkill',
  fields: [line('skill'), text('example', optional), line('when', optional)],
};

/** E-05 */
export const support: Asking = {
  act: 'planSupport',
  fields: [line('need'), line('who'), person('person', more), text('how', optional)],
};

/** E-06 */
export const stressor: Asking = {
  act: 'foreseeStressor',
  fields: [
    line('what'),
    date('when', optional),
    text('plan'),
    choice('rehearsed', 'rehearsed', ['rehearsed', 'not_yet']),
  ],
};

/** E-09 */
export const after: Asking = {
  act: 'decideAfter',
  fields: [
    choice('decision', 'decision', afterDecisions),
    text('why'),
    choice('medication', 'medication', medicationAfter),
    text('medicationWords', more),
    date('followUp', optional),
    dates('boosters', optional),
    line('referredTo', optional),
    choice('clientAgrees', 'clientAgrees', ['agrees', 'disagrees', 'not_present']),
  ],
};

/** E-11 */
export const nonResponse: Asking = {
  act: 'addressNonResponse',
  fields: [text('said'), lines('alternatives'), text('plan', optional)],
};

/** E-10 */
export const goodbye: Asking = {
  act: 'sayGoodbye',
  fields: [
    text('clientValued', optional),
    text('clientDisappointed', optional),
    text('therapistValued', optional),
    text('therapistDisappointed', optional),
    choices(
      'handedOver',
      'handedOver',
      ['relapse_plan', 'summary', 'final_scores', 'safety_plan', 'other'],
      optional,
    ),
    text('words', more),
  ],
};

export const passing: Asking = {
  act: 'passBlock',
  fields: [text('why'), line('supervisor', optional)],
};
export const early: Asking = {
  act: 'finishEarly',
  fields: [
    choice('reason', 'earlyReason', earlyReasons),
    text('words'),
    choice('riskChecked', 'riskChecked', ['checked', 'could_not_reach']),
    date('letterSent', optional),
  ],
};
export const pausing: Asking = { act: 'pauseCourse', fields: [text('why'), date('reviewBy')] };
export const resuming: Asking = { act: 'resumeCourse', fields: [text('words', optional)] };
