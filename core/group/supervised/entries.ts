import { z } from 'zod';
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
