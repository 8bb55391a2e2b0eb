import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { Vector } from '#core/instruments/instrument/vector.ts';

const numbers = Array.from({ length: 7 }, (_, place) => place + 1);

/** Panic Disorder Severity Scale, self-report (PDSS-SR). */
export const pdss: Instrument = {
  id: 'pdss',
  version: '2026.2',
  language: 'en',
  shortName: 'PDSS-SR',
  fullName: 'Panic Disorder Severity Scale, self-report',
  construct: 'Panic, 7 items',
  forClient: { en: 'Attacks of panic' },
  use: 'the problem a course is for',
  ages: '18+',
  agesAsked: { from: 18 },
  citations: [
    'Shear MK et al. Am J Psychiatry 1997;154:1571-1575.',
    'Shear MK et al. J Psychiatr Res 2001;35:293-296.',
    'Houck PR, Spiegel DA, Shear MK, Rucci P. Depress Anxiety 2002;15:183-185.',
  ],
  licence: {
    status: 'licence-required',
    holder: 'M. Katherine Shear',
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
    max: 28,
    metric: '0-28',
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
      value: 8,
      certainty: 'high',
      source:
        'Shear MK et al. J Psychiatr Res 2001;35:293-296, of the interview; NHS Talking Therapies uses the same (measures reference, section 6)',
    },
  ],
  reliability: { alpha: null },
  norms: [],
  reliableChange: [
    {
      context: 'nhs-talking-therapies',
      threshold: 5,
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
    'Nobody has checked the reliable change against the current manual yet.',
  ],
};

/** So many questions answered with the one, all the rest with the other. */
const answered = (count: number, one: number, other: number) =>
  numbers.map((n) => (n <= count ? one : other));

export const vectors: Vector[] = [
  { answers: answered(7, 0, 0), total: 0, case: false },
  { answers: answered(7, 1, 0), total: 7, case: false },
  { answers: answered(1, 2, 1), total: 8, case: true },
  { answers: answered(7, 4, 4), total: 28, case: true },
  { answers: numbers.map((n) => (n === 7 ? null : 1)), status: 'unscorable', total: null },
];
