import { z } from 'zod';
import { inWords } from './in-words.ts';
import { dueShape } from './milestone.ts';
import { certainty, sources } from './sources.ts';

/** A point at which the scores are asked whether the treatment helps, and what to do when it does not. */
export const checkPointShape = z.strictObject({
  /** As the review of it is recorded: S4, S6, mid, S12, any, end. */
  key: inWords,
  title: inWords,
  /** At which session; left out, it is asked at each. */
  at: dueShape.optional(),
  /** All of those given must hold for the signal. */
  signal: z.strictObject({
    /** The score fell by less than this percentage of the first. */
    dropBelow: z.number().min(0).max(100).optional(),
    /** The score is not below the first one, in remission or not. */
    notBelowFirst: z.literal(true).optional(),
    /** Still as ill as this: so many points, or by the cut-off or the remission of whatever measure leads. */
    scoreAtLeast: z.union([z.number().min(0), z.enum(['caseness', 'remission'])]).optional(),
    /** So many answered sessions one after another, each at `scoreAtLeast` or above; the last one alone when left out. */
    running: z.number().int().min(1).optional(),
    /** This many answered sessions one after another, each reliably worse than the first. */
    deteriorations: z.number().int().min(1).optional(),
    /** It holds as well where a reason to stop and refer stands open, whatever the scores say. */
    orStopRule: z.literal(true).optional(),
    attendanceOrAlliancePoor: z.literal('needed').optional(),
  }),
  milestone: z.string().optional(),
  says: inWords,
  actions: z.array(inWords).min(1),
  certainty,
  sources,
});
export type CheckPoint = z.output<typeof checkPointShape>;
