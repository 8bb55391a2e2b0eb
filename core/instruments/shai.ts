import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { Vector } from '#core/instruments/instrument/vector.ts';

/** Fourteen of the main part, and four on how bad an illness would be. */
const numbers = Array.from({ length: 18 }, (_, place) => place + 1);

/** Short Health Anxiety Inventory (SHAI). */
export const shai: Instrument = {
  id: 'shai',
  version: '2026.2',
  language: 'en',
  shortName: 'SHAI',
  fullName: 'Short Health Anxiety Inventory',
  construct: 'Health anxiety, 18 items',
  forClient: { en: 'Worry about my health' },
  use: 'the problem a course is for',
  ages: '18+',
  agesAsked: { from: 18 },
  citations: ['Salkovskis PM, Rimes KA, Warwick HMC, Clark DM. Psychol Med 2002;32:843-853.'],
  licence: {
    status: 'licence-required',
    holder: 'Paul M. Salkovskis and the authors',
    itemsMayBeEmbedded: false,
    commercialUse: 'ask the holder',
    translation: 'ask the holder',
    statement: 'Held by its authors; every use of its wording needs permission.',
    attribution: null,
    certainty: 'moderate',
    sources: ['Measures reference, section 2', 'Measures reference, section 6'],
  },
  respondent: 'self',
  direction: 'higher-worse',
  recall: { text: 'the past week', days: 7 },
  stem: null,
  responseSets: { default: [0, 1, 2, 3].map((value) => ({ value, label: null })) },
  items: numbers.map((n) => ({
    n,
    id: `i${n}`,
    text: null,
    label: `question ${n}`,
    loinc: null,
    answers: 'default',
  })),
  unscored: [],
  scoring: {
    method: 'sum',
    items: numbers,
    min: 0,
    max: 54,
    metric: '0-54',
    subscales: [
      { id: 'main', name: { en: 'Main part' }, items: numbers.slice(0, 14) },
      { id: 'consequences', name: { en: 'How bad it would be' }, items: numbers.slice(14) },
    ],
    missing: { atMost: 0, rounding: null, certainty: 'policy' },
  },
  algorithms: [],
  bandSet: null,
  bands: [],
  cutoffs: [
    {
      context: 'nhs-talking-therapies',
      means: 'case',
      op: '>=',
      value: 18,
      certainty: 'memory',
      source: 'NHS Talking Therapies manual, as the measures reference has it from memory (section 6)',
    },
  ],
  reliability: { alpha: null },
  norms: [],
  reliableChange: [
    {
      context: 'nhs-talking-therapies',
      threshold: 4,
      scale: 'total',
      standing: 'current',
      certainty: 'memory',
      source: 'NHS Talking Therapies manual, as the measures reference has it from memory (section 6)',
    },
  ],
  mcid: null,
  risk: [],
  codes: { loinc: { panel: null, total: null }, fhir: { questionnaire: null } },
  notes: [
    'What each question is about is part of its wording, so that the skeleton only counts them.',
    'The week version. Its authors add up the main part and the last four apart; the total of all eighteen is the one with the threshold (certainty: moderate).',
    'Where somebody marks two statements of a question, the higher counts.',
    'Nobody has checked the cut-off and the reliable change against the current manual yet.',
  ],
};

/** So many questions answered with the one, all the rest with the other. */
const answered = (count: number, one: number, other: number) =>
  numbers.map((n) => (n <= count ? one : other));

export const vectors: Vector[] = [
  { answers: answered(18, 0, 0), total: 0, case: false, subscales: { main: 0, consequences: 0 } },
  { answers: answered(17, 1, 0), total: 17, case: false },
  { answers: answered(18, 1, 1), total: 18, case: true, subscales: { main: 14, consequences: 4 } },
  { answers: answered(18, 3, 3), total: 54, case: true },
  {
    answers: numbers.map((n) => (n === 18 ? null : 3)),
    status: 'unscorable',
    total: null,
    subscales: { main: 42, consequences: null },
  },
];
