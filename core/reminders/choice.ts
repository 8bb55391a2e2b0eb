import { z } from 'zod';
import { someOf } from '#core/forms/fields.ts';
import { choiceWords } from './words.ts';

/** By which ways somebody can be reminded. Each is agreed to by itself. */
export const ways = ['mail', 'text'] as const;
export type Way = (typeof ways)[number];

/** How long before an hour a reminder goes. */
export const aheads = ['day', 'two_hours'] as const;
export type Ahead = (typeof aheads)[number];

/** How a reminder calls what it is of: none tells of therapy, and the service is named only where its client wishes so. */
export const calledInReminders = ['appointment', 'notes', 'service'] as const;
export type CalledInReminders = (typeof calledInReminders)[number];

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, choiceWords.en.time);

/** Hours of the day in which nothing is sent, over midnight too; equal ends are none. */
export const quietShape = z.object({ from: time, to: time });
export type Quiet = z.output<typeof quietShape>;

/** What a client has agreed to be reminded of, how, and when not. */
export const choiceShape = z.object({
  ways: someOf(ways),
  ahead: someOf(aheads),
  /** Whether they are asked once more for what they were to fill in before an hour. */
  measures: z.enum(['asked_again', 'not_asked']),
  called: z.enum(calledInReminders),
  /** Beside the quiet hours of the service; null where those are enough. */
  quiet: quietShape.nullable(),
  /** The clock that they live by, by which nothing reaches them in quiet hours. */
  zone: z.string().max(80),
});
export type Choice = z.output<typeof choiceShape>;

/** What the service offers of reminders, and when it sends none; `off` where it does not offer a way. */
export const rulesShape = z.object({ ways: someOf(ways), ahead: someOf(aheads), quiet: quietShape });
export type Rules = z.output<typeof rulesShape>;

/** Until a service says otherwise: by whichever way is set up, at both times, and nothing at night. */
export const usualRules: Rules = {
  ways: [...ways],
  ahead: [...aheads],
  quiet: { from: '21:00', to: '08:00' },
};
