import { z } from 'zod';
import { scoreStatus } from '#core/instruments/scoring/scored.ts';

/**
 * What proves the scoring of an instrument: each file exports its `vectors`, beside the instrument so that no page
 * carries them. A form answered, and what it comes to: as published, or worked out by hand from the published rule, never copied from
 * what Kith gave. Only what is named is compared.
 */
export const vectorShape = z.strictObject({
  /** In item order; null for a question left empty. */
  answers: z.array(z.union([z.number(), z.literal('N/A'), z.null()])),
  /** Complete, where left out. */
  status: scoreStatus.optional(),
  total: z.number().nullable().optional(),
  band: z.string().nullable().optional(),
  case: z.boolean().nullable().optional(),
  percentage: z.number().nullable().optional(),
  subscales: z.record(z.string(), z.number().nullable()).optional(),
  /** The subscales below their published limit. */
  marginal: z.array(z.string()).optional(),
  /** Of a triage. */
  level: z.string().optional(),
  /** What each diagnostic rule says, by its id. */
  algorithms: z.record(z.string(), z.string()).optional(),
  /** The items that ask for review, all of them. */
  risk: z.array(z.number().int()).optional(),
  /** A question about safety was put and left empty. */
  riskMissing: z.boolean().optional(),
  /** Where it is published, if it is. */
  source: z.string().optional(),
});

export type Vector = z.infer<typeof vectorShape>;
