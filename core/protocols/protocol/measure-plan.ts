import { z } from 'zod';
import { sessionNumber } from '#core/forms/session-number.ts';
import { inWords } from './in-words.ts';
import { certainty, sources } from './sources.ts';
import { measurePlanWords } from './words.ts';

export const measureMoments = ['every_session', 'assessment', 'mid_point', 'end', 'follow_up'] as const;

/** Which instrument is answered when; one of several where `oneOf` names more. */
export const measurePlanShape = z.strictObject({
  oneOf: z.array(inWords).min(1, measurePlanWords.en.nameAtLeastOneInstrument),
  when: z.array(z.enum(measureMoments)).min(1, measurePlanWords.en.sayWhenItIsAnswered),
  /** `protocol`: a lapse is a drift. `optional`: offered. */
  weight: z.enum(['protocol', 'optional']),
  /** Sessions of this form at which it is answered, where it is not each one. */
  at: z.array(sessionNumber).min(1).optional(),
  /**
   * The one that signal, outcome, Today and figures go by; without it the first asked for at every session. Thresholds
   * are those of the instrument save where this form has its own.
   */
  leads: z
    .strictObject({
      caseness: z.number().optional(),
      reliableChange: z.number().optional(),
      remission: z.number().optional(),
      /** Whether recovery asks that PHQ-9 and GAD-7 are both below caseness (12.1), or this one alone. */
      recovery: z.enum(['alone', 'with_gad_7', 'with_phq_9']).optional(),
    })
    .optional(),
  /** How sure it is that this one leads, and by these figures; DES where it is a choice of this project. */
  certainty: certainty.optional(),
  sources,
});
export type MeasurePlan = z.output<typeof measurePlanShape>;
