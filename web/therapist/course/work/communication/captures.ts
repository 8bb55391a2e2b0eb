import { channels, exchangeExpectations, exchangeReview } from '#core/course/communication/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import {
  capturesIn,
  choice,
  date,
  feelings,
  line,
  optional,
  people,
  rating,
  rows,
  text,
} from '#web/therapist/course/captures/capture.ts';

const made = capturesIn('work.communication');

/** Communication analysis, T-05, step by step. IPT protocol reference, 3.4. */
export const startAnalysis = made('startAnalysis', [line('title'), date('date'), people('personIds')]);
export const setting = made('writeExchangeSetting', [
  line('place'),
  choice('channel', 'work.choices.channel', channels),
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
  choice('stated', 'work.choices.said', answersOf(exchangeExpectations, 'stated'), optional),
]);
export const alternatives = made('writeAlternatives', [
  rows('alternatives', [
    text('words'),
    line('tone', optional),
    line('timing', optional),
    choice('channel', 'work.choices.channel', channels, optional),
    text('likelyResponse', optional),
  ]),
]);
export const review = made('reviewAnalysis', [
  text('happened'),
  text('learned', optional),
  rating('moodBefore', optional),
  rating('moodAfter', optional),
  choice('repeat', 'repeat', answersOf(exchangeReview, 'repeat'), optional),
]);
