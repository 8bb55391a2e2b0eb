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
  choice('lasting', 'lasting', ['none', 'legal', 'financial', 'family', 'several'], more),
];
export const startDecision = made('startDecision', [...framed, people('personIds', optional)]);
export const frame = made('frameDecision', framed);
export const option = made('writeOption', [
  line('label'),
  choice('kind', 'optionKind', ['change', 'leave_as_is']),
  choice('whose', 'optionWhose', ['client', 'therapist']),
  text('prosMe', optional),
  text('consMe', optional),
  choice('safe', 'optionSafe', ['yes', 'no', 'unsure']),
  text('prosOther', more),
  text('consOther', more),
  text('shortTerm', more),
  text('longTerm', more),
  text('likelyResponse', more),
  text('supportNeeded', more),
  rating('feasibility', more),
]);
export const lookAtOption = made('reviewOption', [
  choice('finding', 'optionFinding', ['safe_enough', 'not_safe']),
  text('why'),
]);
export const choose = made('chooseOption', [
  text('whyChosen'),
  text('backup', optional),
  date('planDate', optional),
  choice('canItWait', 'canItWait', ['not_asked', 'talked_it_over'], more),
  text('whyNotWait', more),
]);
export const reviewDecision = made('reviewDecision', [
  text('happened'),
  text('learned', optional),
  choice('goOn', 'goOn', ['keep', 'change', 'undo', 'not_known'], optional),
]);
