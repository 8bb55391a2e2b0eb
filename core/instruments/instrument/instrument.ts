import { z } from 'zod';
import { agesShape } from '#core/days/ages.ts';
import { plain } from '#core/forms/fields.ts';
import { saidShape } from '#core/words/said-shape.ts';
import { algorithmShape, scoringShape } from './scoring-rule.ts';

/** One answer a person may choose. `label` is null where the wording may not be shipped. */
export const optionShape = z.object({
  value: z.number(),
  label: z.string().nullable(),
  loinc: z.string().optional(),
});
/** A line marked anywhere from `from` to `to`, read to the nearest `step`. */
export const rangeShape = z.object({ from: z.number(), to: z.number(), step: z.number() });
export const answerSetShape = z.union([z.array(optionShape).min(2), rangeShape]);

/** One question. `text` is null where the licence keeps the wording out; `label` is a neutral topic, never the wording. */
export const itemShape = z.object({
  n: z.number().int().positive(),
  id: z.string(),
  text: z.string().nullable(),
  label: z.string().nullable(),
  loinc: z.string().nullable(),
  /** Which answer set; null where the instrument is not answered in Kith. */
  answers: z.string().nullable(),
  reverse: z.literal(true).optional(),
  risk: z.literal(true).optional(),
  notApplicable: z.literal(true).optional(),
  cluster: z.string().optional(),
  /** Asked as several questions of which the highest answer is entered. */
  higherOf: z.array(z.string()).optional(),
  inK6: z.literal(true).optional(),
  k10Item: z.number().int().optional(),
  printedOrder: z.enum(['ascending', 'descending']).optional(),
  /** Asked only when any of these items was answered with at least this much. */
  askWhen: z.object({ anyOf: z.array(z.number().int()), atLeast: z.number() }).optional(),
});

export const bandShape = z.object({
  label: z.string(),
  gte: z.number().optional(),
  gt: z.number().optional(),
  lt: z.number().optional(),
  lte: z.number().optional(),
});

export const comparison = z.enum(['>=', '>', '<=', '<']);

export const cutoffShape = z.object({
  context: z.string(),
  means: z.enum(['case', 'remission']),
  op: comparison,
  value: z.number(),
  sex: z.enum(['female', 'male']).optional(),
  certainty: z.string(),
  /** Who published it. */
  source: z.string().optional(),
});

/** A change of at least this much is reliable. `scale` says on what it is measured. */
export const reliableChangeShape = z.object({
  context: z.string(),
  threshold: z.number().positive(),
  scale: z.enum(['total', 'percentage']),
  standing: z.enum(['current', 'outdated']),
  underlying: z.number().optional(),
  alternative: z.number().optional(),
  interval: z.enum(['90%', '95%']).optional(),
  certainty: z.string(),
  source: z.string().optional(),
});

const licenceShape = z.object({
  status: z.string(),
  holder: z.string(),
  itemsMayBeEmbedded: z.boolean(),
  commercialUse: z.string(),
  translation: z.string(),
  statement: z.string(),
  attribution: z.string().nullable(),
  certainty: z.string(),
  sources: z.array(z.string()),
});

/** Which wording was shown, where it is not the one that ships. Policy P11. */
export const wordingShape = z.object({
  language: plain().min(2).max(35),
  version: plain().min(1).max(80),
});

const agreement = z.record(z.string(), z.number());

const reliabilityShape = z.object({
  alpha: z.number().nullable(),
  alphaAlternative: z.number().optional(),
  alphaRange: z.tuple([z.number(), z.number()]).optional(),
  testRetest: z.number().optional(),
  subscales: agreement.optional(),
  kappa: agreement.optional(),
  kappaBrazil: agreement.optional(),
  source: z.string().optional(),
  certainty: z.string().optional(),
});

/** An instrument as data: its form, its score, its printed sheet and its codes are all derived from this. */
export const instrumentShape = z.object({
  id: z.string(),
  /** Kith's edition of this definition; a published edition is never edited. */
  version: z.string(),
  language: z.string(),
  /** Of wording that a service brought: its language and edition. */
  wording: wordingShape.optional(),
  shortName: z.string(),
  fullName: z.string(),
  construct: z.string(),
  /** What the client's own page calls it; its construct where left out. */
  forClient: saidShape.optional(),
  use: z.string(),
  ages: z.string(),
  /** The ages, both included, outside which it is not asked without a reason. */
  agesAsked: agesShape.optional(),
  citations: z.array(z.string()).min(1),
  licence: licenceShape,
  respondent: z.enum(['self', 'clinician', 'either']),
  direction: z.enum(['higher-worse', 'higher-better']),
  recall: z.object({ text: z.string().nullable(), days: z.number().nullable() }),
  stem: z.string().nullable(),
  responseSets: z.record(z.string(), answerSetShape),
  /** What the ends of the scale mean, where the answers themselves may not be shipped. */
  anchors: z.string().optional(),
  items: z.array(itemShape),
  /** Asked after the items, never in the total. */
  unscored: z.array(itemShape),
  scoring: scoringShape,
  algorithms: z.array(algorithmShape),
  bandSet: z.string().nullable(),
  bands: z.array(bandShape),
  alternativeBands: z
    .array(z.object({ id: z.string(), source: z.string(), bands: z.array(bandShape) }))
    .optional(),
  cutoffs: z.array(cutoffShape),
  reliability: reliabilityShape,
  norms: z.array(
    z.object({
      population: z.string(),
      mean: z.number().nullable(),
      sd: z.number().nullable(),
      certainty: z.string(),
    }),
  ),
  /** The first current one is the one used. */
  reliableChange: z.array(reliableChangeShape),
  mcid: z
    .object({
      points: z.number(),
      scale: z.enum(['total', 'percentage']),
      source: z.string().optional(),
      alternative: z.string().optional(),
      certainty: z.string(),
    })
    .nullable(),
  risk: z.array(
    z.object({
      item: z.number().int(),
      atLeast: z.number(),
      review: z.string(),
      /** Where the question is about a plan, intent or an infant's safety: whatever the answer, at least this soon. */
      soon: z.enum(['same_day', 'now']).optional(),
    }),
  ),
  codes: z.object({
    loinc: z.record(z.string(), z.string().nullable()),
    fhir: z.record(z.string(), z.string().nullable()),
    snomed: z.object({ score: z.string(), certainty: z.string() }).optional(),
  }),
  notes: z.array(z.string()),
});

export type Instrument = z.infer<typeof instrumentShape>;
export type Wording = z.infer<typeof wordingShape>;
export type Item = z.infer<typeof itemShape>;
export type AnswerOption = z.infer<typeof optionShape>;
export type AnswerSet = z.infer<typeof answerSetShape>;
export type Band = z.infer<typeof bandShape>;
export type Cutoff = z.infer<typeof cutoffShape>;
export type Comparison = z.infer<typeof comparison>;
export type ReliableChange = z.infer<typeof reliableChangeShape>;
