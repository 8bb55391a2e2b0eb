import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { Vector } from '#core/instruments/instrument/vector.ts';

/** Generalized Anxiety Disorder 2-item (GAD-2). */
export const gad2: Instrument = {
  id: 'gad-2',
  version: '2026.1',
  language: 'en',
  shortName: 'GAD-2',
  fullName: 'Generalized Anxiety Disorder 2-item',
  construct: 'Anxiety screen',
  use: 'core',
  ages: '18+',
  agesAsked: { from: 18 },
  citations: ['Kroenke K et al. Anxiety disorders in primary care. Ann Intern Med 2007;146:317-325.'],
  licence: {
    status: 'free',
    holder: 'Pfizer Inc. (developed by Spitzer, Williams, Kroenke et al.)',
    itemsMayBeEmbedded: true,
    commercialUse: 'yes',
    translation: 'yes',
    statement: 'The owner asks for no permission to reproduce, translate, display or distribute it.',
    attribution:
      'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.',
    certainty: 'verified',
    sources: [
      'cdn.loinc.org/44261-6 (copyright block)',
      'HL7/US-Core Questionnaire-phq-9-example.yml copyright element',
      'CamCOPS docs/source/tasks/phq9.rst and gad7.rst',
    ],
  },
  respondent: 'self',
  direction: 'higher-worse',
  recall: { text: 'Over the last 2 weeks', days: 14 },
  stem: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  responseSets: {
    default: [
      { value: 0, label: 'Not at all', loinc: 'LA6568-5' },
      { value: 1, label: 'Several days', loinc: 'LA6569-3' },
      { value: 2, label: 'More than half the days', loinc: 'LA6570-1' },
      { value: 3, label: 'Nearly every day', loinc: 'LA6571-9' },
    ],
  },
  items: [
    {
      n: 1,
      id: 'i1',
      text: 'Feeling nervous, anxious or on edge',
      label: null,
      loinc: '69725-0',
      answers: 'default',
    },
    {
      n: 2,
      id: 'i2',
      text: 'Not being able to stop or control worrying',
      label: null,
      loinc: '68509-9',
      answers: 'default',
    },
  ],
  unscored: [],
  scoring: {
    method: 'sum',
    items: [1, 2],
    min: 0,
    max: 6,
    metric: '0-6',
    missing: { atMost: 0, rounding: null, certainty: 'policy' },
  },
  algorithms: [],
  bandSet: 'kroenke-2007',
  bands: [
    { label: 'negative screen', gte: 0, lt: 3 },
    { label: 'positive screen', gte: 3, lte: 6 },
  ],
  cutoffs: [{ context: 'screen', means: 'case', op: '>=', value: 3, certainty: 'verified' }],
  reliability: { alpha: null },
  norms: [],
  reliableChange: [],
  mcid: null,
  risk: [],
  codes: { loinc: { panel: null, total: null, certainty: 'moderate' }, fhir: { questionnaire: null } },
  notes: [],
};

export const vectors: Vector[] = [
  { answers: [0, 0], total: 0, band: 'negative screen', case: false },
  { answers: [2, 0], total: 2, band: 'negative screen', case: false },
  { answers: [3, 0], total: 3, band: 'positive screen', case: true },
  { answers: [3, 3], total: 6, band: 'positive screen', case: true },
  { answers: [1, null], status: 'unscorable', total: null },
];
