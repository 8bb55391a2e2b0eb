import {
  breakdownStages,
  contactStep,
  isolationHowLong,
  isolationSubtypes,
} from '#core/course/deficits/state.ts';
import { relationshipEvent, relationshipKinds } from '#core/course/therapeutic-relationship/state.ts';
import { tryOutResults } from '#core/course/try-outs/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import {
  type Capture,
  capturesIn,
  choice,
  date,
  line,
  lines,
  more,
  optional,
  people,
  person,
  rating,
  rows,
  text,
} from '#web/therapist/course/captures/capture.ts';

const deficits = capturesIn('work.deficits');

/** What is written at each strategy for isolation, DF-1 to DF-8. IPT protocol reference, 2.3.4. */
export const link = deficits('linkIsolation', [text('words')]);
export const history = deficits('tellIsolationHistory', [
  choice('howLong', 'howLong', isolationHowLong),
  date('since', optional),
  text('words', optional),
  text('betterTimes', optional),
]);
export const subtype = deficits('judgeIsolationSubtype', [
  choice('subtype', 'isolation', isolationSubtypes),
  text('why', optional),
]);
export const pastTie = deficits('reviewPastRelationship', [
  line('who'),
  person('personId', optional),
  line('when', optional),
  lines('positives', optional),
  lines('negatives', optional),
  text('ending', optional),
]);
export const pattern = deficits('writePatternCard', [
  text('trigger'),
  text('whatIDo'),
  text('whatTheyDo', optional),
  text('howIFeel', optional),
  choice('goesWrongAt', 'breakdown', breakdownStages),
  people('personIds', more),
]);
export const roomEvent = deficits('noteRoomEvent', [
  choice('kind', 'roomEvent', relationshipKinds),
  text('what'),
  choice('spokenOf', 'spokenOf', answersOf(relationshipEvent, 'spokenOf'), optional),
  text('repair', optional),
  text('outside', optional),
  person('outsidePersonId', more),
  text('feeling', more),
  choice('shared', 'sharedWith', answersOf(relationshipEvent, 'shared'), more),
]);
export const skill = deficits('writeContactSkill', [line('skill'), text('managedBefore', optional)]);
export const rateSkill = deficits('rateContactSkill', [rating('confidence')]);
export const step = deficits('writeContactStep', [
  line('step'),
  person('personId', optional),
  line('whoOrWhere', optional),
  choice('kind', 'contactKind', answersOf(contactStep, 'kind'), optional),
  rating('fear'),
]);
export const stepTold = deficits('tellContactStep', [
  choice('status', 'work.choices.result', tryOutResults),
  text('betterThanExpected', optional),
  text('outcome', optional),
  rating('fearAfter', optional),
]);
export const network = deficits('writeNetworkPlan', [
  rows('inThreeMonths', [
    line('who'),
    person('personId', optional),
    line('howOften', optional),
    line('how', optional),
  ]),
  lines('places', optional),
  text('ifItGetsQuiet', optional),
]);

export const deficitsCaptures: readonly Capture[] = [
  link,
  history,
  subtype,
  pastTie,
  pattern,
  roomEvent,
  skill,
  rateSkill,
  step,
  stepTold,
  network,
];
