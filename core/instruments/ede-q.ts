import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { Vector } from '#core/instruments/instrument/vector.ts';

/** Eating Disorder Examination Questionnaire (EDE-Q). */
export const edeQ: Instrument = {
  id: 'ede-q',
  version: '2026.2',
  language: 'en',
  shortName: 'EDE-Q',
  fullName: 'Eating Disorder Examination Questionnaire',
  construct: 'Eating, weight and shape, the past 28 days',
  use: 'metadata only (eating disorders)',
  ages: '18+',
  agesAsked: { from: 18 },
  citations: ['Fairburn CG, Beglin SJ. Int J Eat Disord 1994;16:363-370.'],
  licence: {
    status: 'licence-required',
    holder: 'Christopher Fairburn and Sarah Beglin',
    itemsMayBeEmbedded: false,
    commercialUse: 'ask the holder',
    translation: 'ask the holder',
    statement: 'Free for use that is not commercial; every other use of its wording needs permission.',
    attribution: null,
    certainty: 'moderate',
    sources: ['IPT protocol reference, appendix A'],
  },
  respondent: 'self',
  direction: 'higher-worse',
  recall: { text: 'the past 28 days', days: 28 },
  stem: null,
  responseSets: {},
  items: [],
  unscored: [],
  scoring: {
    method: 'none',
    items: [],
    min: 0,
    max: 6,
    metric: '0-6',
    missing: { atMost: 0, rounding: null, certainty: 'n/a' },
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
    'Four subscales and a global score, 0–6. Not scored here; binges and purges are kept in the diary.',
  ],
};

export const vectors: Vector[] = [];
