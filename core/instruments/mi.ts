import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { Vector } from '#core/instruments/instrument/vector.ts';

/** 26 situations, each asked for being alone; the one the client adds is not counted. */
const numbers = Array.from({ length: 26 }, (_, place) => place + 1);

/** Mobility Inventory for Agoraphobia, when alone (MI). */
export const mi: Instrument = {
  id: 'mi',
  version: '2026.2',
  language: 'en',
  shortName: 'MI',
  fullName: 'Mobility Inventory for Agoraphobia, when alone',
  construct: 'Agoraphobia, 26 situations',
  forClient: { en: 'Places and situations I avoid' },
  use: 'the problem a course is for',
  ages: '18+',
  agesAsked: { from: 18 },
  citations: ['Chambless DL, Caputo GC, Jasin SE, Gracely EJ, Williams C. Behav Res Ther 1985;23:35-44.'],
  licence: {
    status: 'licence-required',
    holder: 'Dianne L. Chambless',
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
  recall: { text: null, days: null },
  stem: null,
  responseSets: { default: [1, 2, 3, 4, 5].map((value) => ({ value, label: null })) },
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
    method: 'mean',
    items: numbers,
    min: 1,
    max: 5,
    metric: '1-5',
    missing: { atMost: 5, rounding: null, certainty: 'policy' },
  },
  algorithms: [],
  bandSet: null,
  bands: [],
  cutoffs: [
    {
      context: 'nhs-talking-therapies',
      means: 'case',
      op: '>',
      value: 2.3,
      certainty: 'memory',
      source: 'NHS Talking Therapies manual, as the measures reference has it from memory (section 6)',
    },
  ],
  reliability: { alpha: null },
  norms: [],
  reliableChange: [
    {
      context: 'nhs-talking-therapies',
      threshold: 0.73,
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
    'A situation that plays no part in somebody’s life is left out: the score is the mean of those answered, and more than five left out make none. How many may be left out is not published: five, a fifth, is this project’s choice.',
    'The paper form asks each situation twice; NHS Talking Therapies reads how it is when alone.',
    'Nobody has checked the cut-off and the reliable change against the current manual yet.',
  ],
};

/** So many questions answered with the one, all the rest with the other. */
const answered = (count: number, one: number, other: number) =>
  numbers.map((n) => (n <= count ? one : other));

export const vectors: Vector[] = [
  { answers: answered(26, 1, 1), total: 1, case: false },
  { answers: answered(7, 3, 2), total: 2.27, case: false },
  { answers: answered(8, 3, 2), total: 2.31, case: true },
  { answers: answered(26, 5, 5), total: 5, case: true },
  {
    answers: numbers.map((n) => (n <= 5 ? null : n <= 12 ? 3 : 2)),
    status: 'prorated',
    total: 2.33,
    case: true,
  },
  { answers: numbers.map((n) => (n <= 6 ? null : 5)), status: 'unscorable', total: null },
];
