import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { Vector } from '#core/instruments/instrument/vector.ts';

const numbers = Array.from({ length: 42 }, (_, place) => place + 1);

/** Obsessive Compulsive Inventory (OCI). */
export const oci: Instrument = {
  id: 'oci',
  version: '2026.2',
  language: 'en',
  shortName: 'OCI',
  fullName: 'Obsessive Compulsive Inventory',
  construct: 'Obsessions and compulsions, 42 items, distress',
  forClient: { en: 'Thoughts and habits that will not stop' },
  use: 'the problem a course is for',
  ages: '18+',
  agesAsked: { from: 18 },
  citations: ['Foa EB, Kozak MJ, Salkovskis PM, Coles ME, Amir N. Psychol Assess 1998;10:206-214.'],
  licence: {
    status: 'licence-required',
    holder: 'Edna B. Foa and the authors',
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
  recall: { text: 'the past month', days: 30 },
  stem: null,
  responseSets: { default: [0, 1, 2, 3, 4].map((value) => ({ value, label: null })) },
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
    max: 168,
    metric: '0-168',
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
      value: 40,
      certainty: 'memory',
      source: 'NHS Talking Therapies manual, as the measures reference has it from memory (section 6)',
    },
  ],
  reliability: { alpha: null },
  norms: [],
  reliableChange: [
    {
      context: 'nhs-talking-therapies',
      threshold: 32,
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
    'The distress of each is scored, how often it happens is not. The later form of 18 questions, the OCI-R, is another instrument.',
    'Nobody has checked the cut-off and the reliable change against the current manual yet.',
  ],
};

/** So many questions answered with the one, all the rest with the other. */
const answered = (count: number, one: number, other: number) =>
  numbers.map((n) => (n <= count ? one : other));

export const vectors: Vector[] = [
  { answers: answered(42, 0, 0), total: 0, case: false },
  { answers: answered(39, 1, 0), total: 39, case: false },
  { answers: answered(40, 1, 0), total: 40, case: true },
  { answers: answered(42, 4, 4), total: 168, case: true },
  { answers: numbers.map((n) => (n === 1 ? null : 4)), status: 'unscorable', total: null },
];
