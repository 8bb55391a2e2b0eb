import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { type Choice, choiceShape, ways } from '#core/reminders/choice.ts';

export const facts = {
  RemindersChosen: choiceShape,
  /** By which ways none come any more, from wherever it was said. */
  RemindersStopped: z.object({ ways: z.array(z.enum(ways)) }),
};
export const fact = factsOf(facts);

export interface Reminders {
  /** What holds now; null until the client has chosen. */
  now: (Choice & { on: string; at: string }) | null;
}

export const start: Reminders = { now: null };
