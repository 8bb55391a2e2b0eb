import { z } from 'zod';
import { monthsBefore } from '#core/days/partial-days.ts';
import { day, maybe, text } from '#core/forms/fields.ts';
import { words } from './words.ts';

const { fields } = words.en;

/** What a supervision was about: each question with the advice, what is done about it, and by which day. IPT protocol reference, 8.3. */
export const entriesAsked = z
  .array(
    z.object({
      question: text(fields.question),
      advice: maybe,
      action: maybe,
      due: day('planned').or(z.literal('')).default(''),
    }),
  )
  .min(1, fields.least)
  .max(40);
export type EntryAsked = z.output<typeof entriesAsked>[number];

/** The same, with names taken out of what was said. */
export const masked = (entries: readonly EntryAsked[], mask: (text: string) => string): EntryAsked[] =>
  entries.map(({ question, advice, action, due }) => ({
    question: mask(question),
    advice: mask(advice),
    action: mask(action),
    due,
  }));

/** More of one day is mistyped, or recorded twice: in all groups and outside them together. A choice of this project. */
export const mostMinutes = 480;

/** Whether this makes too much of one day for any of them. @param before how much of it there is of each already */
export const isTooLongADay = (
  people: readonly string[],
  minutes: number,
  before: (person: string) => number,
): boolean => people.some((person) => before(person) + minutes > mostMinutes);

/** What is due longer after the supervision is a year mistyped. A choice of this project. */
const monthsAhead = 12;

/** Which day by which something is done cannot be: `of_nothing` to do, or `when` no such thing is due. */
export function wrongDue(
  entries: readonly EntryAsked[],
  on: string,
): { what: 'of_nothing' | 'when'; due: string } | undefined {
  for (const { action, due } of entries.filter((one) => one.due !== '')) {
    if (action === '') return { what: 'of_nothing', due };
    if (due < on || due > monthsBefore(on, -monthsAhead)) return { what: 'when', due };
  }
}
