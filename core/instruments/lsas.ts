import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { Vector } from '#core/instruments/instrument/vector.ts';

/** 24 situations, each asked for fear and for avoidance. */
const count = 48;
const numbers = Array.from({ length: count }, (_, place) => place + 1);

/** Liebowitz Social Anxiety Scale (LSAS), as the client answers it. */
export const lsas: Instrument = {
  id: 'lsas',
  version: '2026.2',
  language: 'en',
  shortName: 'LSAS',
  fullName: 'Liebowitz Social Anxiety Scale, self-report',
  construct: 'Social anxiety, 24 situations',
  forClient: { en: 'Being among people' },
  use: 'form of therapy',
  ages: '18+',
  agesAsked: { from: 18 },
  citations: ['Liebowitz MR. Mod Probl Pharmacopsychiatry 1987;22:141-173.'],
  licence: {
    status: 'licence-required',
    holder: 'Michael R. Liebowitz',
    itemsMayBeEmbedded: false,
    commercialUse: 'ask the holder',
    translation: 'ask the holder',
    statement: 'Held by its author; every use of its wording needs permission.',
    attribution: null,
    certainty: 'moderate',
    sources: ['IPT protocol reference, appendix A'],
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
    max: 144,
    metric: '0-144',
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
    'What each question is about is part of its wording, so that the skeleton only counts them.',
    'No cut-off and no reliable change is taken over here: its scores are a trend.',
  ],
};

export const vectors: Vector[] = [
  { answers: numbers.map(() => 0), total: 0 },
  { answers: numbers.map((n) => (n <= 24 ? 2 : 1)), total: 72 },
  { answers: numbers.map(() => 3), total: 144 },
  { answers: numbers.map((n) => (n === 1 ? null : 3)), status: 'unscorable', total: null },
];
