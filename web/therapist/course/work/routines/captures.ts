import { routineNoted, weekDays } from '#core/course/routines/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import {
  capturesIn,
  choice,
  choices,
  line,
  optional,
  person,
  text,
} from '#web/therapist/course/captures/capture.ts';

const made = capturesIn('work.routines');

/** A routine built up in small steps. IPT protocol reference, 2.3.1 (GR-7), 2.3.3 (RT-7). */
export const routine = made('writeRoutine', [
  line('what'),
  choices('days', 'day', weekDays, optional),
  line('when', optional),
  person('personId', optional),
  line('withWhom', optional),
  text('firstStep', optional),
  text('next', optional),
]);
export const noted = made('noteRoutine', [
  choice('kept', 'kept', answersOf(routineNoted, 'kept')),
  text('words', optional),
]);
export const aside = made('setRoutineAside', [line('became')]);
