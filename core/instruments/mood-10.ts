import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { Vector } from '#core/instruments/instrument/vector.ts';

/** Mood from 0 to 10 where 10 is best, Kith’s own; read as a direction and nothing else. IPT protocol reference, appendix A. */
export const mood10: Instrument = {
  id: 'mood-10',
  version: '2026.3',
  language: 'en',
  shortName: 'Mood-10',
  fullName: 'Mood from 0 to 10',
  construct: 'Mood',
  forClient: { en: 'My week in one number' },
  use: 'core',
  ages: 'adults',
  agesAsked: { from: 18 },
  citations: ['Kith: IPT protocol reference, appendix A, MOOD-10 (in-house).'],
  licence: {
    status: 'free',
    holder: 'Kith',
    itemsMayBeEmbedded: true,
    commercialUse: 'yes',
    translation: 'yes',
    statement:
      'Written for Kith and as free as Kith is. It has not been validated: read it as a direction only.',
    attribution: null,
    certainty: 'our own',
    sources: ['IPT protocol reference, appendix A'],
  },
  respondent: 'self',
  direction: 'higher-better',
  recall: { text: 'over the last week', days: 7 },
  stem: 'How has your mood been over the last week?',
  responseSets: {
    default: [
      { value: 0, label: '0, as bad as it gets' },
      { value: 1, label: '1' },
      { value: 2, label: '2' },
      { value: 3, label: '3' },
      { value: 4, label: '4' },
      { value: 5, label: '5' },
      { value: 6, label: '6' },
      { value: 7, label: '7' },
      { value: 8, label: '8' },
      { value: 9, label: '9' },
      { value: 10, label: '10, as good as it gets' },
    ],
  },
  items: [
    {
      n: 1,
      id: 'i1',
      text: 'My mood, taking the week as a whole',
      label: null,
      loinc: null,
      answers: 'default',
    },
  ],
  unscored: [],
  scoring: {
    method: 'sum',
    items: [1],
    min: 0,
    max: 10,
    metric: '0-10',
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
  codes: { loinc: { panel: null, total: null, certainty: 'our own' }, fhir: { questionnaire: null } },
  notes: ['A direction only: it has no bands, no cut-off and no reliable change.'],
};

export const vectors: Vector[] = [
  { answers: [0], total: 0 },
  { answers: [10], total: 10 },
  { answers: [null], status: 'unscorable', total: null },
];
