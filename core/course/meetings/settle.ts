import type { NewFact } from '#core/book/fact.ts';
import { becauseOf, type Settled } from '#core/course/sessions/settle.ts';
import { fact, type PlannedMeeting } from './state.ts';

/** Calls these off when the course is closed, paused or handed over, with the reason that stands in the record. */
export const settleMeetings = (planned: readonly PlannedMeeting[], why: Settled, on: string): NewFact[] =>
  planned.map(({ id }) => fact('MeetingCalledOff', on, { meeting: id, why: becauseOf(why) }));
