import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Stamped } from '#core/course/shared/stamped.ts';
import { day } from '#core/forms/fields.ts';
import { type OutcomeCode, outcomeCodes } from './outcome-codes.ts';

export const howDone = z.enum(['done', 'not_possible', 'declined']);

export const riskChecks = z.enum(['checked', 'could_not_reach']);

/** The shapes of pausing, finishing early and closing. IPT protocol reference, 6.2 and appendix C. */

export const closingOutcomes = [
  'completed',
  'dropout',
  'moved',
  'declined',
  'stepped_up',
  'transferred',
  'died',
] as const;
export type ClosingOutcome = (typeof closingOutcomes)[number];

export const earlyReasons = [
  'better',
  'not_helping',
  'practical',
  'moved',
  'stopped_attending',
  'declined',
  'therapist_leaving',
  'stepped_up',
  'died',
  'other',
] as const;

/** The small ending of an early finish: progress, competence, relapse plan, goodbye. */
export const miniEnding = ['E-02', 'E-04', 'E-07', 'E-10'] as const;

/**
 * `both`: the primary measure and the one beside it were each answered twice; `phq-9`, or `primary` where another leads: only
 * that one was; `trend`: the one that leads has no published reliable change; `none`: nothing was read twice.
 */
const readFroms = ['both', 'phq-9', 'primary', 'trend', 'none'] as const;
export type ReadFrom = (typeof readFroms)[number];

export interface MeasuredOutcome {
  codes: OutcomeCode[];
  /** The measure the course goes by; PHQ-9 where it is left out. */
  measure?: string;
  /** Its first and last valid scores, never the best one. */
  first: number | null;
  last: number | null;
  readFrom: ReadFrom;
}

export const closingFacts = {
  FinishedEarly: z.object({
    reason: z.enum(earlyReasons),
    words: z.string(),
    checklist: z.array(
      z.object({
        task: z.enum(miniEnding),
        how: howDone,
        words: z.string(),
      }),
    ),
    /** Absent where the client died: nobody is asked any more. */
    riskChecked: riskChecks.optional(),
    letterSent: z.union([day('happened'), z.literal('')]),
  }),
  CoursePaused: z.object({ why: z.string(), reviewBy: day('planned') }),
  CourseResumed: z.object({ words: z.string() }),
  CourseClosed: z.object({
    outcome: z.enum(closingOutcomes),
    words: z.string(),
    /** By the scores as they stood on closing. */
    measured: z.object({
      codes: z.array(z.enum(outcomeCodes)),
      first: z.number().nullable(),
      last: z.number().nullable(),
      readFrom: z.enum(readFroms),
      measure: z.string().optional(),
    }),
  }),
};

export const closingFact = factsOf(closingFacts);

export interface Closing {
  early: Stamped<typeof closingFacts.FinishedEarly> | null;
  pauses: (Stamped<typeof closingFacts.CoursePaused> & { resumed: { on: string; words: string } | null })[];
  closed: Stamped<typeof closingFacts.CourseClosed> | null;
}

export const start: Closing = { early: null, pauses: [], closed: null };
