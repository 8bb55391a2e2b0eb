import { earlyReasons } from '#core/course/closing/shapes.ts';
import { afterDecisions, endingFeelings, medicationAfter } from '#core/course/ending/shapes.ts';
import {
  type AskingStyle,
  capturesIn,
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
import css from './ending.module.css';

/** The ending asks in its own words, and reads them in a column. */
export const endingStyle: AskingStyle = {
  choices: 'ending.choice',
  rows: 'begin_empty',
  silent: ['unsaid', 'not_asked_yet'],
  opens: 'full',
  form: css.form,
  read: css.said,
};
const asks = capturesIn('ending', endingStyle);

/** What each act of the ending asks, E-01 to E-11. IPT protocol reference, 6.1. */

/** E-01 */
export const naming = asks('nameEnding', [text('words', optional)]);

/** E-03 */
export const feelings = asks('tellEndingFeelings', [
  choices('feelings', 'feeling', endingFeelings, optional),
  text('words', optional),
  text('goodbyesBefore', optional),
]);

/** E-08 */
export const sadness = asks('tellSadnessFromRelapse', [
  choice('judged', 'judged', ['sadness_of_ending', 'returning_depression', 'unclear']),
  text('words'),
]);

/** E-02: without `whatIDid` the review of progress cannot be finished. */
export const issue = asks('reviewIssue', [
  choice('now', 'issueNow', ['better', 'same', 'worse']),
  text('words', optional),
  text('whatIDid'),
  line('whoHelped', optional),
  line('howIKnow', optional),
]);
export const issueUnlisted = asks('reviewIssue', [line('issue'), ...issue.fields]);
export const finished = asks('finishProgressReview', [text('words', optional)]);

/** E-04 */
export const skill = asks('keepSkill', [line('skill'), text('example', optional), line('when', optional)]);

/** E-05 */
export const support = asks('planSupport', [
  line('need'),
  line('who'),
  person('person', more),
  text('how', optional),
]);

/** E-06 */
export const stressor = asks('foreseeStressor', [
  line('what'),
  date('when', optional),
  text('plan'),
  choice('rehearsed', 'rehearsed', ['rehearsed', 'not_yet']),
]);

/** E-09 */
export const after = asks('decideAfter', [
  choice('decision', 'decision', afterDecisions),
  text('why'),
  choice('medication', 'medication', medicationAfter),
  text('medicationWords', more),
  date('followUp', optional),
  dates('boosters', optional),
  line('referredTo', optional),
  choice('clientAgrees', 'clientAgrees', ['agrees', 'disagrees', 'not_present']),
]);

/** E-11 */
export const nonResponse = asks('addressNonResponse', [
  text('said'),
  lines('alternatives'),
  text('plan', optional),
]);

/** E-10 */
export const goodbye = asks('sayGoodbye', [
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
]);

export const passing = asks('passBlock', [text('why'), line('supervisor', optional)]);
export const early = asks('finishEarly', [
  choice('reason', 'earlyReason', earlyReasons),
  text('words'),
  choice('riskChecked', 'riskChecked', ['checked', 'could_not_reach']),
  date('letterSent', optional),
]);
export const pausing = asks('pauseCourse', [text('why'), date('reviewBy')]);
export const resuming = asks('resumeCourse', [text('words', optional)]);
