import {
  decisionChosen,
  decisionFramed,
  decisionOption,
  decisionReview,
  safetyFindings,
} from '#core/course/decisions/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import {
  capturesIn,
  choice,
  date,
  line,
  more,
  optional,
  people,
  rating,
  text,
} from '#web/therapist/course/captures/capture.ts';

const made = capturesIn('work.decision');

/** Decision analysis, T-06. IPT protocol reference, 3.5. */
const framed = [
  text('problem'),
  text('whyNow', optional),
  text('desiredOutcome', optional),
  text('constraints', more),
  choice('lasting', 'lasting', answersOf(decisionFramed, 'lasting'), more),
];
export const startDecision = made('startDecision', [...framed, people('personIds', optional)]);
export const frame = made('frameDecision', framed);
export const option = made('writeOption', [
  line('label'),
  choice('kind', 'optionKind', answersOf(decisionOption, 'kind')),
  choice('whose', 'optionWhose', ['client', 'therapist']),
  text('prosMe', optional),
  text('consMe', optional),
  choice('safe', 'optionSafe', answersOf(decisionOption, 'safe')),
  text('prosOther', more),
  text('consOther', more),
  text('shortTerm', more),
  text('longTerm', more),
  text('likelyResponse', more),
  text('supportNeeded', more),
  rating('feasibility', more),
]);
export const lookAtOption = made('reviewOption', [
  choice('finding', 'optionFinding', safetyFindings.options),
  text('why'),
]);
export const choose = made('chooseOption', [
  text('whyChosen'),
  text('backup', optional),
  date('planDate', optional),
  choice('canItWait', 'canItWait', answersOf(decisionChosen, 'canItWait'), more),
  text('whyNotWait', more),
]);
export const reviewDecision = made('reviewDecision', [
  text('happened'),
  text('learned', optional),
  choice('goOn', 'goOn', answersOf(decisionReview, 'goOn'), optional),
]);
