import type { TryOutsMode } from '#core/course/try-outs/mode.ts';
import { tryOutResults, tryOutReviewed } from '#core/course/try-outs/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import {
  type Asked,
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

const made = capturesIn('work.tryOuts');

/** Try-outs, T-11. IPT protocol reference, 3.9. */
const toTry = (mode: TryOutsMode): readonly Asked[] => [
  line('what'),
  people('personIds', { ...optional, meant: 'there' }),
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
  choice('result', 'work.choices.result', tryOutResults),
  text('whatHappened', optional),
  text('learned', optional),
  rating('moodBefore', optional),
  rating('moodAfter', optional),
]);
export const reviewTryOut = made('reviewTryOut', [
  choice('gotInTheWay', 'gotInTheWay', answersOf(tryOutReviewed, 'gotInTheWay'), optional),
  text('words', optional),
  choice('next', 'afterReview', answersOf(tryOutReviewed, 'next')),
]);
