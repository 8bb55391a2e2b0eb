import { z } from 'zod';

export const riskItemShape = z.object({
  item: z.number().int(),
  value: z.number(),
  /** What the instrument's authors ask for, in a few words. */
  review: z.string(),
});

/** `unscorable` is a real form with too many gaps; `invalid` is bad data, refused at the boundary. */
export const scoreStatus = z.enum(['complete', 'prorated', 'unscorable', 'invalid']);

/** A scored form. Measures reference, section 1. */
export const scoreShape = z.object({
  instrument: z.string(),
  version: z.string(),
  language: z.string(),
  status: scoreStatus,
  total: z.number().nullable(),
  /** The band's published name. */
  severity: z.string().nullable(),
  case: z.boolean().nullable(),
  /** How many of the items of the total were answered, and how many of them are missing. */
  answered: z.number().int(),
  missing: z.number().int(),
  riskItems: z.array(riskItemShape),
  riskItemMissing: z.boolean(),
  bandSet: z.string().nullable(),
  metric: z.string().nullable(),
  subscales: z.record(z.string(), z.number().nullable()).optional(),
  /** Subscales below their published limit. */
  marginal: z.array(z.string()).optional(),
  percentage: z.number().nullable().optional(),
  /** The sum of what was answered, after reversal, before anything is carried to missing items. */
  rawSum: z.number().optional(),
  maxPossible: z.number().optional(),
  /** Of a triage: the level, or `unknown` when a question that decides it was not answered. */
  level: z.string().optional(),
  /** Diagnostic rules by id; `indeterminate` unless every item was answered. Policy P8. */
  algorithms: z.record(z.string(), z.string()).optional(),
  /** By the same ids, which criteria a rule that is not fully met still lacks. */
  unmet: z.record(z.string(), z.array(z.string())).optional(),
  /** Why the answers are invalid, in a sentence. */
  problem: z.string().optional(),
});

export type Score = z.infer<typeof scoreShape>;
export type ScoreStatus = z.infer<typeof scoreStatus>;
export type RiskItem = z.infer<typeof riskItemShape>;
