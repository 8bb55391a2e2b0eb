import { earlyReasons, riskChecks } from '#core/course/closing/state.ts';
import {
  afterDecisions,
  agreementsToNext,
  comparedWithBefore,
  endingFeelings,
  handedOver,
  medicationAfter,
  rehearsals,
  sadnessJudged,
} from '#core/course/ending/state.ts';
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
  rating,
  text,
} from '#web/therapist/course/captures/capture.ts';
import css from './ending.module.css';

/** The ending asks in its own words, and reads them in a column. */
export const endingStyle: AskingStyle = {
  rows: 'begin_empty',
  silent: ['unsaid', 'not_asked_yet'],
  opens: 'full',
  form: css.form,
  read: css.said,
};
const namedAndFelt = capturesIn('ending.namedAndFelt', endingStyle);
const lookingBack = capturesIn('ending.lookingBack', endingStyle);
const goingOn = capturesIn('ending.goingOn', endingStyle);
const whatFollows = capturesIn('ending.whatFollows', endingStyle);
const saidAloud = capturesIn('ending.goodbye', endingStyle);
const closing = capturesIn('ending.closing', endingStyle);

/** What each act of the ending asks, E-01 to E-11. IPT protocol reference, 6.1. */

/** E-01 */
export const naming = namedAndFelt('nameEnding', [text('words', optional)]);

/** E-03 */
export const feelings = namedAndFelt('tellEndingFeelings', [
  choices('feelings', 'feeling', endingFeelings, optional),
  text('words', optional),
  text('goodbyesBefore', optional),
]);

/** E-08 */
export const sadness = namedAndFelt('tellSadnessFromRelapse', [
  choice('judged', 'judged', sadnessJudged.options),
  text('words'),
]);

/** E-02: without `whatIDid` the review of progress cannot be finished. */
export const issue = lookingBack('reviewIssue', [
  choice('now', 'issueNow', comparedWithBefore.options),
  text('words', optional),
  text('whatIDid'),
  line('whoHelped', optional),
  line('howIKnow', optional),
]);
export const issueUnlisted = lookingBack('reviewIssue', [line('issue'), ...issue.fields]);
/** I-01, read again */
export const wanted = lookingBack('readWantedAgain', [text('became')]);
export const patternAgain = lookingBack('readPatternAgain', [text('became')]);
export const hope = lookingBack('readHopeAgain', [text('became')]);
export const finished = lookingBack('finishProgressReview', [text('words', optional)]);

/** E-04 */
export const skill = goingOn('keepSkill', [line('skill'), text('example', optional), line('when', optional)]);

/** E-05 */
export const support = goingOn('planSupport', [
  line('need'),
  line('who'),
  person('person', { ...more, meant: 'there' }),
  text('how', optional),
]);

/** E-06 */
export const stressor = goingOn('foreseeStressor', [
  line('what'),
  date('when', optional),
  text('plan'),
  choice('rehearsed', 'rehearsed', rehearsals.options),
]);

/** E-09 */
export const after = whatFollows('decideAfter', [
  choice('decision', 'decision', afterDecisions),
  text('why'),
  choice('medication', 'medication', medicationAfter),
  text('medicationWords', more),
  date('followUp', optional),
  dates('boosters', optional),
  line('referredTo', optional),
  choice('clientAgrees', 'clientAgrees', agreementsToNext.options),
]);

/** E-11 */
export const nonResponse = whatFollows('addressNonResponse', [
  text('said'),
  lines('alternatives'),
  text('plan', optional),
]);

/** E-10 */
export const goodbye = saidAloud('sayGoodbye', [
  text('clientValued', optional),
  text('clientDisappointed', optional),
  text('therapistValued', optional),
  text('therapistDisappointed', optional),
  choices('handedOver', 'handedOver', handedOver, optional),
  text('words', more),
]);

/** E-12 */
export const confidence = saidAloud('rateLeavingConfidence', [rating('confidence'), text('words', optional)]);

export const passing = closing('passBlock', [text('why'), line('supervisor', optional)]);
export const early = closing('finishEarly', [
  choice('reason', 'earlyReason', earlyReasons),
  text('words'),
  choice('riskChecked', 'riskChecked', riskChecks.options),
  date('letterSent', optional),
]);
export const pausing = closing('pauseCourse', [text('why'), date('reviewBy')]);
export const resuming = closing('resumeCourse', [text('words', optional)]);
