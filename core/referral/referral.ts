import type { Bound } from '#core/book/book.ts';
import type { Arrival } from './arrival/state.ts';
import type { Danger } from './danger/state.ts';
import type { Ending } from './ending/state.ts';
import type { Fit } from './fit/state.ts';
import type { Waiting } from './waiting/state.ts';

/**
 * Somebody who asked for help, or for whom another did, until a course of theirs begins or it is said why none does: the
 * third kind of chart. IPT protocol reference, 14, state machine: referred, screening, waiting.
 */
export interface Referral extends Bound {
  arrival: Arrival;
  danger: Danger;
  fit: Fit;
  waiting: Waiting;
  ending: Ending;
}
