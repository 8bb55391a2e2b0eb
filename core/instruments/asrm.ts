import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { Vector } from '#core/instruments/instrument/vector.ts';

/** Altman Self-Rating Mania Scale (ASRM). */
export const asrm: Instrument = {
  id: 'asrm',
  version: '2026.2',
  language: 'en',
  shortName: 'ASRM',
  fullName: 'Altman Self-Rating Mania Scale',
  construct: 'Signs of mania, 5 items',
  forClient: { en: 'High mood' },
  use: 'form of therapy',
  ages: '18+',
  agesAsked: { from: 18 },
  citations: ['Altman EG, Hedeker D, Peterson JL, Davis JM. Biol Psychiatry 1997;42:948-955.'],
  licence: {
    status: 'licence-required',
    holder: 'The authors and publisher',
    itemsMayBeEmbedded: false,
    commercialUse: 'ask the holder',
    translation: 'ask the holder',
    statement: 'Its wording is under its own licence; ask the holder before showing it on a screen.',
    attribution: null,
    certainty: 'moderate',
    sources: ['IPT protocol reference, 12.1', 'IPT protocol reference, appendix A'],
  },
  respondent: 'self',
  direction: 'higher-worse',
  recall: { text: 'the past week', days: 7 },
  stem: null,
  responseSets: {
    default: [
      { value: 0, label: null },
      { value: 1, label: null },
      { value: 2, label: null },
      { value: 3, label: null },
      { value: 4, label: null },
    ],
  },
  items: [
    { n: 1, id: 'i1', text: null, label: 'mood', loinc: null, answers: 'default' },
    { n: 2, id: 'i2', text: null, label: 'confidence', loinc: null, answers: 'default' },
    { n: 3, id: 'i3', text: null, label: 'need of sleep', loinc: null, answers: 'default' },
    { n: 4, id: 'i4', text: null, label: 'talking', loinc: null, answers: 'default' },
    { n: 5, id: 'i5', text: null, label: 'activity', loinc: null, answers: 'default' },
  ],
  unscored: [],
  scoring: {
    method: 'sum',
    items: [1, 2, 3, 4, 5],
    min: 0,
    max: 20,
    metric: '0-20',
    missing: { atMost: 0, rounding: null, certainty: 'policy' },
  },
  algorithms: [],
  bandSet: null,
  bands: [],
  cutoffs: [{ context: 'asks whether SR-03 holds', means: 'case', op: '>=', value: 6, certainty: 'high' }],
  reliability: { alpha: null },
  norms: [],
  reliableChange: [],
  mcid: null,
  risk: [],
  codes: { loinc: { panel: null, total: null }, fhir: { questionnaire: null } },
  notes: [
    'Six or more asks whether this is mania or hypomania (SR-03); it does not say so.',
    'Tested with adults in treatment for bipolar disorder.',
  ],
};

export const vectors: Vector[] = [
  { answers: [0, 0, 0, 0, 0], total: 0, case: false },
  { answers: [1, 1, 1, 1, 1], total: 5, case: false },
  { answers: [2, 1, 1, 1, 1], total: 6, case: true },
  { answers: [4, 4, 4, 4, 4], total: 20, case: true },
  { answers: [1, 1, 1, 1, null], status: 'unscorable', total: null },
];
