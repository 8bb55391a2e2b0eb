import {
  disputeSettings,
  expectationTopics,
  resolutionCodes,
  safetyAnswers,
} from '#core/course/dispute/state.ts';
import { disputeStageIds } from '#core/course/focus/state.ts';
import {
  type Capture,
  capturesIn,
  choice,
  date,
  line,
  more,
  optional,
  person,
  rating,
  text,
} from '#web/therapist/course/captures/capture.ts';

const dispute = capturesIn('work.dispute');
const said = ['said', 'partly', 'unsaid', 'not_known'];
const canGive = ['yes', 'partly', 'no', 'not_known'];

export const startDispute = dispute('startDispute', [
  person('personId'),
  choice('setting', 'disputeSetting', disputeSettings),
  text('about', optional),
]);
/** Asked alone, before anything is renegotiated. IPT protocol reference, 2.3.2 safety. */
export const safety = dispute('checkSafetyAtHome', [
  choice('asked', 'askedAlone', ['alone', 'not_alone']),
  choice('answer', 'safetyAnswer', safetyAnswers),
  choice('when', 'safetyWhen', ['selection', 'mid_point', 'other'], optional),
  text('words', optional),
]);
export const clearance = dispute('clearSafety', [text('reason')]);
/** What is written at each strategy of a dispute, RD-1 to RD-11. IPT protocol reference, 2.3.2. */
export const link = dispute('linkDispute', [text('words')]);
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
  choice('differIn', 'differIn', ['values', 'roles', 'needs', 'several', 'not_known'], optional),
  text('ifSettled', optional),
]);
export const keepsGoing = dispute('writeWhatKeepsItGoing', [
  choice('kind', 'keepsGoing', ['gain', 'fear', 'assumption', 'other']),
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
  safety,
  clearance,
  link,
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
