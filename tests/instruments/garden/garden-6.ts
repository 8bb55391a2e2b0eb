import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { Vector } from '#core/instruments/instrument/vector.ts';

const question = (n: number, text: string) =>
  ({ n, id: `i${n}`, text, label: null, loinc: null, answers: 'default' }) as const;

/** An instrument nobody has published, whole in one object: two subscales, a question about safety, one turned round. */
export const garden6: Instrument = {
  id: 'garden-6',
  version: '2026.2',
  language: 'en',
  shortName: 'Garden-6',
  fullName: 'Garden Sheet, six questions',
  construct: 'Wildness of the garden',
  forClient: { en: 'My garden', pt: 'O meu jardim' },
  use: 'invented',
  ages: '18+',
  citations: ['Nobody. Journal of Gardens That Are Not There 2026;1:1-2.'],
  licence: {
    status: 'invented',
    holder: 'Nobody',
    itemsMayBeEmbedded: true,
    commercialUse: 'yes',
    translation: 'yes',
    statement: 'Nobody holds it.',
    attribution: 'After a garden that is not there',
    certainty: 'verified',
    sources: ['this file'],
  },
  respondent: 'self',
  direction: 'higher-worse',
  recall: { text: 'the past week', days: 7 },
  stem: 'How was your garden in the past week?',
  responseSets: {
    default: [
      { value: 0, label: 'Tame' },
      { value: 1, label: 'Rather wild' },
      { value: 2, label: 'Wild' },
      { value: 3, label: 'A jungle' },
    ],
  },
  items: [
    question(1, 'The bed under the window'),
    { ...question(2, 'The lawn, as you would like it'), reverse: true },
    question(3, 'The hedge'),
    question(4, 'The path to the gate'),
    question(5, 'The path to the pond'),
    { ...question(6, 'The edge of the pond'), risk: true },
  ],
  unscored: [],
  scoring: {
    method: 'sum',
    items: [1, 2, 3, 4, 5, 6],
    min: 0,
    max: 18,
    metric: '0-18',
    reverse: { from: 3, items: [2] },
    subscales: [
      { id: 'beds', name: { en: 'Beds' }, forClient: { en: 'My beds' }, items: [1, 2, 3] },
      { id: 'paths', name: { en: 'Paths', pt: 'Caminhos' }, items: [4, 5, 6], marginalBelow: 2 },
    ],
    missing: { atMost: 1, rounding: 'whole', certainty: 'verified' },
  },
  algorithms: [],
  bandSet: 'invented',
  bands: [
    { label: 'tame', gte: 0, lt: 9 },
    { label: 'wild', gte: 9, lte: 18 },
  ],
  cutoffs: [{ context: 'nhs-talking-therapies', means: 'case', op: '>=', value: 10, certainty: 'verified' }],
  reliability: { alpha: 0.9, source: 'this file', certainty: 'verified' },
  norms: [],
  reliableChange: [
    {
      context: 'nhs-talking-therapies',
      threshold: 4,
      scale: 'total',
      standing: 'current',
      certainty: 'verified',
    },
  ],
  mcid: null,
  risk: [{ item: 6, atLeast: 2, review: 'the pond, the same day', soon: 'same_day' }],
  codes: { loinc: { panel: null, total: null }, fhir: { questionnaire: null } },
  notes: ['Question 2 is turned round, so all zeros score 3.'],
};

export const vectors: Vector[] = [
  { answers: [0, 3, 0, 0, 0, 0], total: 0, band: 'tame', case: false, risk: [] },
  { answers: [0, 0, 0, 0, 0, 0], total: 3, subscales: { beds: 3, paths: 0 }, marginal: ['paths'] },
  { answers: [3, 0, 2, 0, 0, 0], total: 8, band: 'tame', case: false },
  { answers: [3, 0, 3, 0, 0, 0], total: 9, band: 'wild', case: false },
  { answers: [3, 0, 3, 1, 0, 0], total: 10, band: 'wild', case: true },
  { answers: [3, 0, 3, 3, 3, 3], total: 18, band: 'wild', case: true, risk: [6] },
  { answers: [0, 3, 0, 0, 0, 1], total: 1, risk: [], riskMissing: false },
  { answers: [0, 3, 0, 0, 0, 2], total: 2, risk: [6], riskMissing: false },
  { answers: [2, 1, 2, 2, 2, null], status: 'prorated', total: 12, risk: [], riskMissing: true },
  { answers: [2, 1, 2, 2, null, null], status: 'unscorable', total: null },
];
