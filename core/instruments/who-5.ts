import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { Vector } from '#core/instruments/instrument/vector.ts';

/** World Health Organization-Five Well-Being Index (WHO-5). */
export const who5: Instrument = {
  id: 'who-5',
  version: '2026.1',
  language: 'en',
  shortName: 'WHO-5',
  fullName: 'World Health Organization-Five Well-Being Index',
  construct: 'Well-being (positive mood)',
  forClient: { en: 'Well-being' },
  use: 'core',
  ages: '9+',
  agesAsked: { from: 9 },
  citations: [
    'Topp CW, Østergaard SD, Søndergaard S, Bech P. The WHO-5 Well-Being Index: a systematic review. Psychother Psychosom 2015;84:167-176.',
    'WHO-UCN-MSD-MHE-2024.01 (WHO publication of the index, 2024).',
  ],
  licence: {
    status: 'free-with-conditions',
    holder: 'Psychiatric Research Unit, Mental Health Centre North Zealand (1998); WHO 2024 edition',
    itemsMayBeEmbedded: true,
    commercialUse: 'unclear (2024 WHO edition believed CC BY-NC-SA 3.0 IGO)',
    translation: 'use published versions; mark any deviation',
    statement:
      'Free of charge without asking. Any departure from the posted wording has to be marked; ask before commercial use.',
    attribution:
      'WHO-5 © Psychiatric Research Unit, WHO Collaborating Centre in Mental Health, North Zealand; source: World Health Organization.',
    certainty: 'high (non-commercial); low (commercial)',
    sources: ['corc.uk.net WHO-5 page', 'measure.whatworkswellbeing.org', 'psykiatri-regionh.dk'],
  },
  respondent: 'self',
  direction: 'higher-better',
  recall: { text: 'over the last two weeks', days: 14 },
  stem: 'Please indicate for each of the five statements which is closest to how you have been feeling over the last two weeks. Notice that higher numbers mean better well-being.',
  responseSets: {
    default: [
      { value: 5, label: 'All of the time' },
      { value: 4, label: 'Most of the time' },
      { value: 3, label: 'More than half of the time' },
      { value: 2, label: 'Less than half of the time' },
      { value: 1, label: 'Some of the time' },
      { value: 0, label: 'At no time' },
    ],
  },
  items: [
    {
      n: 1,
      id: 'i1',
      text: 'I have felt cheerful and in good spirits',
      label: null,
      loinc: null,
      answers: 'default',
    },
    { n: 2, id: 'i2', text: 'I have felt calm and relaxed', label: null, loinc: null, answers: 'default' },
    { n: 3, id: 'i3', text: 'I have felt active and vigorous', label: null, loinc: null, answers: 'default' },
    {
      n: 4,
      id: 'i4',
      text: 'I woke up feeling fresh and rested',
      label: null,
      loinc: null,
      answers: 'default',
    },
    {
      n: 5,
      id: 'i5',
      text: 'My daily life has been filled with things that interest me',
      label: null,
      loinc: null,
      answers: 'default',
    },
  ],
  unscored: [],
  scoring: {
    method: 'sum',
    items: [1, 2, 3, 4, 5],
    min: 0,
    max: 25,
    metric: '0-25',
    percentage: { times: 4 },
    missing: { atMost: 0, rounding: null, certainty: 'high' },
  },
  algorithms: [],
  bandSet: 'topp-2015',
  bands: [
    { label: 'poor well-being (screen for depression)', gte: 0, lt: 13 },
    { label: 'adequate well-being', gte: 13, lte: 25 },
  ],
  cutoffs: [
    {
      context: 'poor well-being / depression screen (raw <13 i.e. percentage <=50)',
      means: 'case',
      op: '<=',
      value: 12,
      certainty: 'verified',
    },
    { context: 'likely depression (percentage <=28)', means: 'case', op: '<=', value: 7, certainty: 'high' },
  ],
  reliability: { alpha: 0.85, source: 'Topp 2015/What Works Wellbeing', certainty: 'moderate' },
  norms: [
    { population: 'general population (percentage)', mean: 70, sd: null, certainty: 'verified (approx.)' },
    {
      population: 'depressed patients awaiting treatment (percentage)',
      mean: 40,
      sd: null,
      certainty: 'verified (approx.)',
    },
  ],
  reliableChange: [
    {
      context: 'clinically relevant change, percentage scale',
      threshold: 10,
      scale: 'percentage',
      standing: 'current',
      certainty: 'verified',
    },
  ],
  mcid: { points: 10, scale: 'percentage', certainty: 'verified' },
  risk: [],
  codes: { loinc: { panel: null, total: null, certainty: 'moderate' }, fhir: { questionnaire: null } },
  notes: ['A rise is an improvement. The percentage moves in steps of 4, so 10 points take 12.'],
};

export const vectors: Vector[] = [
  { answers: [3, 2, 3, 2, 3], total: 13, percentage: 52, case: false },
  { answers: [3, 2, 3, 2, null], status: 'unscorable', total: null, percentage: null },
  { answers: [0, 0, 0, 0, 0], total: 0, band: 'poor well-being (screen for depression)', case: true },
  { answers: [5, 5, 2, 0, 0], total: 12, band: 'poor well-being (screen for depression)', case: true },
  { answers: [5, 5, 3, 0, 0], total: 13, band: 'adequate well-being', case: false },
  { answers: [5, 5, 5, 5, 5], total: 25, band: 'adequate well-being', case: false },
  { answers: [1, 1, 1, 1, null], status: 'unscorable', total: null },
];
