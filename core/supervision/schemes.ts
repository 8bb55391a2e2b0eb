import { z } from 'zod';
import type { Said } from '#core/words/said-shape.ts';

/** What a scheme counts of somebody in training. */
export const counted = [
  'hours',
  'supervisions',
  'meetings_led',
  'meetings_observed',
  'courses',
  'focal_areas',
] as const;

const needShape = z.strictObject({
  what: z.enum(counted),
  atLeast: z.number().positive(),
  /** Counted within the last so many days; from the beginning where it is left out. */
  withinDays: z.number().int().min(1).max(1100).optional(),
  /** Of courses: in each of them a supervisor heard so many sessions. */
  eachObserved: z.number().int().min(1).max(60).optional(),
  /** Of courses: about each of them there were so many hours of supervision. */
  eachHours: z.number().positive().max(200).optional(),
});
export type Need = z.output<typeof needShape>;

/** A scheme of training or of staying in practice, as data: a service may bring its own. */
export const schemeShape = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string().min(1).max(200),
  /** Of which credential it is. */
  credential: z.string(),
  needs: z.array(needShape).min(1),
  certainty: z.enum(['A', 'B', 'C', 'DES']),
  sources: z.array(z.string()).min(1),
});
export type Scheme = z.output<typeof schemeShape>;

type Shipped = Omit<Scheme, 'name'> & { name: Said };
const sources = ['IPT protocol reference, 8.3'];

/** Schemes that ship, from the published norms of 8.3; what is not among what is counted here is left out of them. */
const shipped: readonly Shipped[] = [
  {
    id: 'lay-facilitator',
    name: { en: 'Lay facilitator in practice: supervision every week' },
    credential: 'ipt_group_facilitator',
    needs: [
      { what: 'supervisions', atLeast: 4, withinDays: 28 },
      // How many observed meetings is a choice of this project; that supervision is weekly is published.
      { what: 'meetings_observed', atLeast: 1, withinDays: 92 },
    ],
    certainty: 'DES',
    sources,
  },
  {
    id: 'uk-practitioner',
    name: { en: 'UK practitioner: four cases, twelve recordings' },
    credential: 'ipt_practitioner',
    needs: [
      { what: 'courses', atLeast: 4 },
      { what: 'meetings_observed', atLeast: 12 },
    ],
    certainty: 'A',
    sources,
  },
  {
    id: 'isipt-older',
    name: {
      en: 'Older UK and ISIPT standard: two cases in two areas, three recordings and four hours of supervision for each',
    },
    credential: 'ipt_practitioner',
    needs: [
      { what: 'courses', atLeast: 2, eachObserved: 3, eachHours: 4 },
      { what: 'focal_areas', atLeast: 2 },
      { what: 'meetings_observed', atLeast: 6 },
    ],
    certainty: 'A',
    sources,
  },
];
export const schemes: readonly Scheme[] = shipped.map(({ name, ...scheme }) => ({
  ...scheme,
  name: name.en,
}));
