import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Stamped } from '#core/course/shared/stamped.ts';
import { form } from '#core/course/suitability/state.ts';

export const facts = {
  /** What a screening decided, in the words and by the rules of a course’s own decision. */
  FitDecided: form.extend({ clinician: z.string(), licence: z.literal('ran_out').optional() }),
  /** A measure that was answered at the screening, answer by answer; it is scored where it is shown. */
  MeasureTaken: z.object({ instrument: z.string(), answers: z.array(z.number().nullable()) }),
};
export const fact = factsOf(facts);

export type FitDecision = Stamped<typeof facts.FitDecided>;
export type MeasureTaken = Stamped<typeof facts.MeasureTaken>;

export interface Fit {
  decisions: FitDecision[];
  measures: MeasureTaken[];
}

export const start: Fit = { decisions: [], measures: [] };

/** The decision that holds now. */
export const fitNow = ({ decisions }: Fit): FitDecision | undefined => decisions.at(-1);

/** Whether IPT may be offered by the decision that holds: as it is, or adapted. IPT protocol reference, 9.1. */
export function mayBeOffered(fit: Fit): boolean {
  const now = fitNow(fit)?.decision;
  return now === 'suitable' || now === 'suitable_with_adaptation';
}
