import { channels } from '#core/course/communication/shapes.ts';
import type { TryOutsMode } from '#core/course/try-outs/mode.ts';
import { tryOutResults } from '#core/course/try-outs/shapes.ts';
import {
  type Asked,
  type Capture,
  choice,
  date,
  feelings,
  line,
  more,
  optional,
  people,
  person,
  rating,
  rows,
  text,
} from '#web/therapist/course/captures/capture.ts';

const made = (act: Capture['act'], fields: readonly Asked[]): Capture => ({
  act,
  words: 'work.techniqueForms',
  fields,
});

/** Communication analysis, T-05, step by step. IPT protocol reference, 3.4. */
export const startAnalysis = made('startAnalysis', [line('title'), date('date'), people('personIds')]);
export const setting = made('writeExchangeSetting', [
  line('place'),
  choice('channel', 'channel', channels),
  line('time', optional),
  text('bystanders', optional),
  text('states', optional),
]);
export const goal = made('writeExchangeGoal', [text('goalBefore'), rating('moodBefore')]);
export const ending = made('writeExchangeEnding', [
  text('ending'),
  rating('moodAfter'),
  feelings('emotionsAfter'),
]);
export const messages = made('writeMessages', [
  text('intendedMessage'),
  text('receivedMessage'),
  text('otherPerspective'),
]);
export const expectations = made('writeExchangeExpectations', [
  text('mine'),
  text('theirs', optional),
  choice('stated', 'said', ['said', 'partly', 'unsaid', 'not_known'], optional),
]);
export const alternatives = made('writeAlternatives', [
  rows('alternatives', [
    text('words'),
    line('tone', optional),
    line('timing', optional),
    choice('channel', 'channel', channels, optional),
    text('likelyResponse', optional),
  ]),
]);
export const review = made('reviewAnalysis', [
  text('happened'),
  text('learned', optional),
  rating('moodBefore', optional),
  rating('moodAfter', optional),
  choice('repeat', 'repeat', ['yes', 'differently', 'no', 'not_known'], optional),
]);

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

/** Role play, T-07. IPT protocol reference, 3.6. */
export const startRolePlay = made('startRolePlay', [
  text('scenario'),
  person('personId'),
  text('goal', optional),
  text('openingLine', optional),
]);
export const scene = made('rewriteScene', [
  text('scenario'),
  text('goal', optional),
  text('openingLine', optional),
]);
export const take = made('writeTake', [
  choice('clientPlays', 'plays', ['self', 'other']),
  choice('difficulty', 'difficulty', ['easy', 'realistic', 'hard', 'not_said'], optional),
  text('whatWasTried', optional),
  text('feedbackContent', optional),
  text('feedbackTone', optional),
  text('feelingDuring', optional),
  text('changeForNext', optional),
  text('learned', more),
  line('therapistPlays', more),
]);
export const plan = made('planRealLife', [
  line('who'),
  line('when', optional),
  line('where', optional),
  choice('channel', 'channel', channels, optional),
  rating('readiness'),
  text('contingency', optional),
]);

/** Feelings, T-04: naming and expressing are two exercises. IPT protocol reference, 3.3. */
export const nameFeeling = made('nameFeeling', [
  text('situation'),
  line('bodyCue', optional),
  feelings('emotions'),
  text('message', optional),
  people('personIds', more),
  choice('understandable', 'understandable', ['yes', 'partly', 'no', 'not_asked'], more),
  text('feltThen', more),
  text('feltTelling', more),
]);
export const expressed = made('tellHowExpressed', [
  choice('expressed', 'expressed', ['not_at_all', 'indirect', 'direct', 'overwhelming']),
  text('how', optional),
  text('response', optional),
  text('wishHadExpressed', optional),
]);

/** Try-outs, T-11. IPT protocol reference, 3.9. */
const toTry = (mode: TryOutsMode): readonly Asked[] => [
  line('what'),
  people('personIds', optional),
  line('withWhom', optional),
  line('when', optional),
  ...(mode === 'formal' ? [date('due')] : []),
  text('obstacle', optional),
  text('planB', optional),
  text('why', more),
  ...(mode === 'formal' ? [text('worksheet', more)] : []),
];
/** What is asked when something is to be tried; a day only where tasks are formal. */
export const agreeTryOut = (mode: TryOutsMode) => made('agreeTryOut', toTry(mode));
export const rewriteTryOut = (mode: TryOutsMode) => made('rewriteTryOut', toTry(mode));
export const tellTryOut = made('tellTryOut', [
  choice('result', 'result', tryOutResults),
  text('whatHappened', optional),
  text('learned', optional),
  rating('moodBefore', optional),
  rating('moodAfter', optional),
]);
export const reviewTryOut = made('reviewTryOut', [
  choice(
    'gotInTheWay',
    'gotInTheWay',
    ['nothing', 'too_hard', 'not_wanted', 'not_safe', 'no_moment', 'other', 'not_asked'],
    optional,
  ),
  text('words', optional),
  choice('next', 'afterReview', ['closed', 'keep_trying']),
]);

/** Practice of a library skill. IPT protocol reference, 3.10. */
export const practise = made('practiseSkill', [
  text('rehearsal', optional),
  person('personId', optional),
  rating('confidence', optional),
]);

export const techniqueCaptures: readonly Capture[] = [
  ...[startAnalysis, setting, goal, ending, messages, expectations, alternatives, review],
  ...[startDecision, frame, option, lookAtOption, choose, reviewDecision],
  ...[startRolePlay, scene, take, plan, nameFeeling, expressed],
  ...[agreeTryOut('formal'), rewriteTryOut('formal'), tellTryOut, reviewTryOut, practise],
];
