import { z } from 'zod';
import { roleId } from './person-beside.ts';
import { words as said } from './words.ts';

const count = z.number().int().min(1);

/** What the client and the therapist can have agreed. */
export const agreeable = ['formulation', 'contract', 'focus', 'goals'] as const;

/** What must stand in a sheet. */
export interface EvidenceOfSheet {
  sheet: string;
  /** How many of it, where several are kept. */
  many?: number;
  agreed?: boolean;
  shared?: boolean;
  /** That the client said something to it, and a later version was written. */
  commented?: boolean;
  version?: number;
  rows?: { field: string; atLeast: number };
}

/** What must stand in the chart for a milestone to be reached, as small data; one reader answers all of it. */
export type EvidenceAsked =
  | string
  | { agreed: (typeof agreeable)[number] }
  | EvidenceOfSheet
  | { tracker: string; days: number; within: number }
  | { targets: string }
  | { meeting: string; held?: number }
  | { measure: string; by?: number }
  | { beside: string; consented?: boolean }
  | { all: EvidenceAsked[] }
  | { any: EvidenceAsked[] };

export const evidenceShape: z.ZodType<EvidenceAsked, EvidenceAsked> = z.lazy(() =>
  z.union(
    [
      /** Name of a function in core/guide/milestones that finds it. */
      z.string().min(1),
      z.strictObject({ agreed: z.enum(agreeable) }),
      z.strictObject({
        sheet: z.string(),
        many: count.optional(),
        agreed: z.boolean().optional(),
        shared: z.boolean().optional(),
        commented: z.boolean().optional(),
        version: count.optional(),
        rows: z.strictObject({ field: z.string(), atLeast: count }).optional(),
      }),
      z.strictObject({ tracker: z.string(), days: count, within: count }),
      z.strictObject({ targets: z.string() }),
      z.strictObject({ meeting: z.string(), held: count.optional() }),
      /** `primary`, or the id of an instrument; answered `by` so many times. */
      z.strictObject({ measure: z.string(), by: count.optional() }),
      z.strictObject({ beside: roleId, consented: z.boolean().optional() }),
      z.strictObject({ all: z.array(evidenceShape).min(1) }),
      z.strictObject({ any: z.array(evidenceShape).min(1) }),
    ],
    {
      error: said.en.evidence,
    },
  ),
);
