import { z } from 'zod';
import { attendances, planForm, satForm } from '#core/course/in-group/shapes.ts';
import { tryOutResults } from '#core/course/try-outs/state.ts';
import { id, line, maybe, ten, text } from '#core/forms/fields.ts';
import { words } from './words.ts';

const { fields } = words.en;

const link = z
  .object({
    what: text(fields.happened),
    before: ten.nullable().default(null),
    after: ten.nullable().default(null),
    feelings: z.array(line(fields.feeling)).max(20).default([]),
  })
  // Said where it is written down and not once it was sent: the course takes no event without a mood (1.7.1).
  .refine(
    ({ before, after, feelings }) => before !== null || after !== null || feelings.length > 0,
    fields.mood,
  );

/** What the facilitator writes down of one member in a meeting: all of it goes to that member’s own course. IPT protocol reference, 7.6, data. */
export const memberEntry = z.object({
  course: id,
  came: z.enum(attendances),
  why: maybe,
  measure: z
    .object({ instrument: id, answers: z.array(z.number().int().nullable()).max(200) })
    .nullable()
    .default(null),
  asked: satForm.shape.asked,
  /** Whether there is a plan, asked alone and at once where the answer about dying was above 0 (12.1). */
  plan: z.enum([...planForm.shape.plan.options, 'not_asked']).default('not_asked'),
  planWords: planForm.shape.words,
  staying: planForm.shape.staying,
  link: link.nullable().default(null),
  options: satForm.shape.options,
  aim: satForm.shape.aim,
  /** What came of the task agreed at the meeting they last came to. */
  lastTask: z.enum(tryOutResults).nullable().default(null),
  task: line(fields.task).nullable().default(null),
});
export type MemberEntry = z.output<typeof memberEntry>;
