import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { Vector } from '#core/instruments/instrument/vector.ts';

/** Questions 13 to 18 of the paper form ask how often, and have no part in any score. */
const onPaper = Array.from({ length: 28 }, (_, place) => place + 1).filter((n) => n < 13 || n > 18);
const numbers = onPaper.map((_, place) => place + 1);

/** A subscale by the numbers of the paper form. */
const scored = (...paper: number[]) => paper.map((n) => onPaper.indexOf(n) + 1);

/** Eating Disorder Examination Questionnaire (EDE-Q). */
export const edeQ: Instrument = {
  id: 'ede-q',
  version: '2026.2',
  language: 'en',
  shortName: 'EDE-Q',
  fullName: 'Eating Disorder Examination Questionnaire',
  construct: 'Eating, weight and shape, the past 28 days',
  forClient: { en: 'Eating, weight and shape' },
  use: 'form of therapy',
  ages: '18+',
  agesAsked: { from: 18 },
  citations: [
    'Fairburn CG, Beglin SJ. Int J Eat Disord 1994;16:363-370.',
    'Fairburn CG. Cognitive Behavior Therapy and Eating Disorders, 2008, appendix (EDE-Q 6.0).',
  ],
  licence: {
    status: 'licence-required',
    holder: 'Christopher Fairburn and Sarah Beglin',
    itemsMayBeEmbedded: false,
    commercialUse: 'ask the holder',
    translation: 'ask the holder',
    statement: 'Free for use that is not commercial; every other use of its wording needs permission.',
    attribution: null,
    certainty: 'moderate',
    sources: ['IPT protocol reference, appendix A'],
  },
  respondent: 'self',
  direction: 'higher-worse',
  recall: { text: 'the past 28 days', days: 28 },
  stem: null,
  responseSets: { default: [0, 1, 2, 3, 4, 5, 6].map((value) => ({ value, label: null })) },
  items: onPaper.map((paper, place) => ({
    n: place + 1,
    id: `i${paper}`,
    text: null,
    label: `question ${paper} of the paper form`,
    loinc: null,
    answers: 'default',
  })),
  unscored: [],
  scoring: {
    method: 'mean-of-subscales',
    items: numbers,
    min: 0,
    max: 6,
    metric: '0-6',
    subscales: [
      { id: 'restraint', name: { en: 'Restraint' }, items: scored(1, 2, 3, 4, 5) },
      { id: 'eating', name: { en: 'Eating concern' }, items: scored(7, 9, 19, 20, 21) },
      { id: 'shape', name: { en: 'Shape concern' }, items: scored(6, 8, 10, 11, 23, 26, 27, 28) },
      { id: 'weight', name: { en: 'Weight concern' }, items: scored(8, 12, 22, 24, 25) },
    ],
    missing: { atMost: 0, rounding: null, certainty: 'policy' },
  },
  algorithms: [],
  bandSet: null,
  bands: [],
  cutoffs: [],
  reliability: { alpha: null },
  norms: [],
  reliableChange: [],
  mcid: null,
  risk: [],
  codes: { loinc: { panel: null, total: null }, fhir: { questionnaire: null } },
  notes: [
    'The global score is the mean of the four subscales, each the mean of its questions; question 8 belongs to two.',
    'Questions 13 to 18 ask how often and are not asked here: binges and purges are kept in the diary.',
    'No cut-off and no reliable change is taken over here: its scores are a trend.',
  ],
};

/** The questions of these numbers on paper answered with the one, all the rest with the other. */
const answered = (paper: readonly number[], one: number, other: number) =>
  onPaper.map((n) => (paper.includes(n) ? one : other));

export const vectors: Vector[] = [
  { answers: answered([], 0, 0), total: 0, subscales: { restraint: 0, eating: 0, shape: 0, weight: 0 } },
  { answers: answered([], 6, 6), total: 6, subscales: { restraint: 6, eating: 6, shape: 6, weight: 6 } },
  {
    answers: answered([1, 2, 3, 4, 5], 6, 0),
    total: 1.5,
    subscales: { restraint: 6, eating: 0, shape: 0, weight: 0 },
  },
  // One eighth of the shape and one fifth of the weight subscale: (0.75 + 1.2) ÷ 4.
  {
    answers: answered([8], 6, 0),
    total: 0.49,
    subscales: { restraint: 0, eating: 0, shape: 0.75, weight: 1.2 },
  },
  {
    answers: onPaper.map((n) => (n === 28 ? null : 2)),
    status: 'unscorable',
    total: null,
    subscales: { restraint: 2, eating: 2, shape: null, weight: 2 },
  },
];
