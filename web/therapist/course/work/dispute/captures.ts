import {
  disputeSettings,
  expectation as expectationShape,
  expectationTopics,
  keepsGoing as keepsGoingShape,
  realIssue,
  resolutionCodes,
  safetyAnswers,
  safetyCheck,
} from '#core/course/dispute/state.ts';
import { disputeStageIds } from '#core/course/focus/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import {
  type Capture,
  capturesIn,
  choice,
  date,
  line,
  more,
  optional,
  person,
  puttingRight,
  rating,
  text,
} from '#web/therapist/course/captures/capture.ts';

const dispute = capturesIn('work.dispute');
const said = answersOf(expectationShape, 'saidByMe');
const canGive = answersOf(expectationShape, 'negotiable', 'me');

export const startDispute = dispute('startDispute', [
  person('personId'),
  choice('setting', 'disputeSetting', disputeSettings),
  text('about', optional),
]);
export const correctDispute = puttingRight(startDispute, 'correctDispute', ['personId']);
/** Asked alone, before anything is renegotiated. IPT protocol reference, 2.3.2 safety. */
export const safety = dispute('checkSafetyAtHome', [
  choice('asked', 'askedAlone', answersOf(safetyCheck, 'asked')),
  choice('answer', 'safetyAnswer', safetyAnswers),
  choice('when', 'safetyWhen', answersOf(safetyCheck, 'when'), optional),
  text('words', optional),
]);
export const clearance = dispute('clearSafety', [text('reason')]);
/** What is written at each strategy of a dispute, RD-1 to RD-11. IPT protocol reference, 2.3.2. */
export const link = dispute('linkDispute', [text('words')]);
/** S000-33, S001-20 of the seeds. */
export const ratedDispute = dispute('rateDispute', [
  rating('distress'),
  rating('impairment'),
  text('getsInTheWayOf', optional),
]);
export const stage = dispute('judgeDisputeStage', [
  choice('stage', 'disputeStage', disputeStageIds),
  text('evidence'),
]);
export const expectation = dispute('writeExpectation', [
  choice('topic', 'expectationTopic', expectationTopics),
  text('mine'),
  choice('saidByMe', 'work.choices.said', said, optional),
  text('theirs', optional),
  choice('saidByThem', 'work.choices.said', said, optional),
  rating('gap', optional),
  choice('negotiable.me', 'work.choices.canGive', canGive, more),
  choice('negotiable.them', 'work.choices.canGive', canGive, more),
  rating('importance.me', more),
  rating('importance.them', more),
]);
export const issue = dispute('writeRealIssue', [
  line('issue'),
  choice('differIn', 'differIn', answersOf(realIssue, 'differIn'), optional),
  text('ifSettled', optional),
]);
export const keepsGoing = dispute('writeWhatKeepsItGoing', [
  choice('kind', 'keepsGoing', answersOf(keepsGoingShape, 'kind')),
  text('what'),
]);
export const parallel = dispute('writeDisputeParallel', [
  person('personId', optional),
  line('who', optional),
  text('what'),
]);
export const joint = dispute('planJointSession', [
  line('aim'),
  date('plannedFor', optional),
  line('where', optional),
  text('mayTell', optional),
  text('notTold', optional),
  text('agreedRules', optional),
  text('ifItGoesBadly', optional),
]);
export const consent = dispute('consentToJointSession', [line('how', optional)]);
export const callOff = dispute('callOffJointSession', [text('why')]);
export const outcome = dispute('judgeDisputeOutcome', [
  choice('code', 'resolution', resolutionCodes),
  text('goodEnough', optional),
  text('words', optional),
]);

export const disputeCaptures: readonly Capture[] = [
  startDispute,
  correctDispute,
  safety,
  clearance,
  link,
  ratedDispute,
  stage,
  expectation,
  issue,
  keepsGoing,
  parallel,
  joint,
  consent,
  callOff,
  outcome,
];
