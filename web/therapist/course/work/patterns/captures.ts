import {
  capturesIn,
  choice,
  line,
  more,
  optional,
  people,
  person,
  text,
} from '#web/therapist/course/captures/capture.ts';

const made = capturesIn('work.patterns');
const named = choice('named', 'named', ['together', 'not_yet']);

/** A pattern in the words of the two. IPT protocol reference, 2.3.4, DF-3. */
export const pattern = made('namePattern', [
  text('words'),
  text('therapistWords', optional),
  people('personIds', optional),
  text('feelings', optional),
  text('events', optional),
  named,
]);
/** The same, where somebody of then is tied to somebody of now. S000-29 of the seeds. */
export const thenAndNow = made('namePattern', [
  person('thenId'),
  people('personIds'),
  text('words'),
  text('alike', optional),
  text('otherwise', optional),
  text('therapistWords', optional),
  text('feelings', optional),
  named,
]);
/** Both in one, for what is written already. */
export const whole = made('namePattern', [
  text('words'),
  text('therapistWords', optional),
  people('personIds', optional),
  person('thenId', more),
  text('alike', more),
  text('otherwise', more),
  text('feelings', optional),
  text('events', optional),
  named,
]);
export const aside = made('setPatternAside', [line('why')]);
