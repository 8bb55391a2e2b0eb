import { z } from 'zod';
import { sessionNumber } from '#core/forms/session-number.ts';
import { evidenceShape } from './evidence-asked.ts';
import { inWords } from './in-words.ts';
import { certainty } from './sources.ts';
import { taskWords } from './words.ts';

/** One thing the therapist does: in a phase (I-, M-, E-) or in every session (X-). */
export const taskShape = z.strictObject({
  id: z.string().regex(/^[A-Z]+-[A-Z]*\d+$/, taskWords.en.giveIdSuchAsI),
  phase: z.enum(['initial', 'middle', 'ending', 'every_session']),
  title: inWords,
  /** What it asks of the therapist. */
  asks: inWords,
  /** What the chart keeps of it. */
  captures: inWords.optional(),
  /** The sheet it is done by: once that stands, and is agreed where it is to be, the task is done. */
  sheet: z.string().optional(),
  /** What else in the chart shows it as done, where no milestone of this form does. */
  evidence: evidenceShape.optional(),
  /** First and latest session of a course of `of` sessions, 16 where it says nothing. */
  from: sessionNumber.optional(),
  latest: sessionNumber.optional(),
  of: sessionNumber.optional(),
  /** Minutes of a 50-minute session, as from and to. */
  minutes: z.tuple([z.number().min(0), z.number().min(0)]).optional(),
  certainty,
});
export type Task = z.output<typeof taskShape>;
