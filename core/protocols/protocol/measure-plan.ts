import { z } from 'zod';
import { sources, words } from './pieces.ts';

export const measureMoments = ['every_session', 'assessment', 'mid_point', 'end', 'follow_up'] as const;

/** Which instrument is answered when; one of several where `oneOf` names more. */
export const measurePlanShape = z.strictObject({
  oneOf: z.array(words).min(1, 'Name at least one instrument.'),
  when: z.array(z.enum(measureMoments)).min(1, 'Say when it is answered.'),
  /** `protocol`: a lapse is a drift. `optional`: offered. */
  weight: z.enum(['protocol', 'optional']),
  sources,
});
export type MeasurePlan = z.output<typeof measurePlanShape>;
