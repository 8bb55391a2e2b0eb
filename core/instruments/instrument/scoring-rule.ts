import { z } from 'zod';
import { saidShape } from '#core/words/said-shape.ts';

const itemNumbers = z.array(z.number().int().positive());

/** A part of the items with a score of its own. */
const subscaleShape = z.object({
  id: z.string(),
  name: saidShape,
  /** What the client's own page calls it; where left out, a client is not shown it. */
  forClient: saidShape.optional(),
  items: itemNumbers,
  marginalBelow: z.number().optional(),
});

/** How a total comes from answers, as data. */
export const scoringShape = z.object({
  /** `mean-of-subscales`: the mean of the subscales, each the mean of its items, of which one may belong to two. */
  method: z.enum(['sum', 'mean', 'mean-x10', 'mean-of-subscales', 'qids', 'triage', 'none']),
  items: itemNumbers,
  min: z.number().nullable(),
  max: z.number().nullable(),
  /** `0-27`; stored with each score, since some instruments have several. */
  metric: z.string().nullable(),
  /** Totals are read to this step, where it is not a whole number. */
  precision: z.number().optional(),
  /** These items score `from` minus the answer. */
  reverse: z.object({ from: z.number(), items: itemNumbers }).optional(),
  /** When `whenItem` is answered `is`, these items are skipped and score `score`. */
  skip: z.object({ whenItem: z.number(), is: z.number(), items: itemNumbers, score: z.number() }).optional(),
  percentage: z.object({ times: z.number() }).optional(),
  subscales: z.array(subscaleShape).optional(),
  /** This item may be answered “N/A”, which counts as one missing item. */
  notApplicable: z.object({ item: z.number() }).optional(),
  /** The total is the sum of the highest answer of each domain. */
  domains: z.array(itemNumbers).optional(),
  /** One of each pair is answered; the other is not missing. */
  twins: z.array(z.tuple([z.number(), z.number()])).optional(),
  triage: z
    .object({
      always: itemNumbers,
      whenYes: z.array(z.object({ item: z.number(), ask: itemNumbers })),
      levels: z.array(
        z.object({
          level: z.string(),
          when: z.array(z.object({ yes: itemNumbers, no: itemNumbers.optional() })),
        }),
      ),
      otherwise: z.string(),
    })
    .optional(),
  missing: z.object({
    atMost: z.number().int().min(0),
    rounding: z.enum(['whole', 'tenth']).nullable(),
    certainty: z.string(),
  }),
});

/** A published diagnostic rule: symptoms counted against a core, or counted cluster by cluster. */
export const algorithmShape = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('symptom-count'),
    id: z.string(),
    name: z.string(),
    present: z.number(),
    presentAt: z.array(z.object({ item: z.number(), value: z.number() })),
    coreItems: itemNumbers,
    levels: z.array(z.object({ name: z.string(), from: z.number() })),
    otherwise: z.string(),
  }),
  z.object({
    kind: z.literal('clusters'),
    id: z.string(),
    name: z.string(),
    present: z.number(),
    needs: z.array(z.object({ cluster: z.string(), count: z.number() })),
    met: z.string(),
    otherwise: z.string(),
  }),
]);

export type Scoring = z.infer<typeof scoringShape>;
export type Subscale = z.infer<typeof subscaleShape>;
export type Algorithm = z.infer<typeof algorithmShape>;
export type Triage = NonNullable<Scoring['triage']>;
