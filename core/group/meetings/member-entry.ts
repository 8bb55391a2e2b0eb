import { z } from 'zod';
import { attendances, planForm, satForm } from '#core/course/in-group/shapes.ts';
import { mostToldAhead } from '#core/course/in-group/told-ahead.ts';
import { tryOutResults } from '#core/course/try-outs/state.ts';
import { id, line, maybe, ten, text } from '#core/forms/fields.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { dangerAlone } from '#core/instruments/scoring/danger-alone.ts';
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
  /** The acts with which this telephone told ahead what it says here of danger. */
  ahead: z.array(id).max(mostToldAhead).default([]),
  link: link.nullable().default(null),
  options: satForm.shape.options,
  aim: satForm.shape.aim,
  /** What came of the task agreed at the meeting they last came to. */
  lastTask: z.enum(tryOutResults).nullable().default(null),
  task: line(fields.task).nullable().default(null),
});
export type MemberEntry = z.output<typeof memberEntry>;

/** Of a sheet that cannot be read, or not whole, what asks for somebody; null where nothing of it does. */
export function dangerOf(measure: unknown): MemberEntry['measure'] {
  const { instrument: id, answers } = Object(measure) as { instrument?: unknown; answers?: unknown };
  const instrument = typeof id === 'string' ? instruments.get(id) : undefined;
  const alone = instrument && dangerAlone(instrument, answers);
  return alone ? { instrument: instrument.id, answers: alone } : null;
}

/** The same entry with nothing of its sheet but what asks for somebody. */
export const withDangerAlone = (entry: MemberEntry): MemberEntry => ({
  ...entry,
  measure: dangerOf(entry.measure),
});
