import { clarifyingMoves, correction as correctionShape } from '#core/course/issues/clarified-state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { capturesIn, choice, line, optional, text } from '#web/therapist/course/captures/capture.ts';

const made = capturesIn('work.clarify');

/** Clarification, T-03, in its four steps. IPT protocol reference, 3.2. */
export const begin = made('beginClarification', [text('words')]);
export const restated = made('restateIssue', [
  text('words'),
  choice('move', 'move', clarifyingMoves, optional),
]);
export const corrected = made('correctRestatement', [
  choice('fits', 'fits', answersOf(correctionShape, 'fits')),
  text('words'),
]);
export const stated = made('writeStatement', [line('words'), text('remark', optional)]);
