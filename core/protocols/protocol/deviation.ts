import { z } from 'zod';
import { inWords } from './in-words.ts';
import { severity } from './milestone.ts';
import { certainty, sources } from './sources.ts';
import { deviationWords } from './words.ts';

/** A way in which a course drifts from its protocol. */
export const deviationShape = z.strictObject({
  id: z.string().regex(/^[A-Z]+-[A-Z]*\d+$/, deviationWords.en.giveIdSuchAsPd),
  title: inWords,
  why: inWords,
  severity,
  /** `chart`: a detector finds it in the record. `ear`: only somebody who listened can tell, in a fidelity rating. */
  found: z.union(
    [
      z.strictObject({ by: z.literal('chart'), detector: inWords }),
      z.strictObject({ by: z.literal('ear'), domains: z.array(z.string()).min(1) }),
    ],
    { error: deviationWords.en.giveByChartDetector },
  ),
  certainty,
  sources,
});
export type Deviation = z.output<typeof deviationShape>;
