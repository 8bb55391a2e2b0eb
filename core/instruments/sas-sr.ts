import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { Vector } from '#core/instruments/instrument/vector.ts';

/** Social Adjustment Scale – Self-Report (54-item; short 24; screener 14) (SAS-SR). */
export const sasSr: Instrument = {
  id: 'sas-sr',
  version: '2026.1',
  language: 'en',
  shortName: 'SAS-SR',
  fullName: 'Social Adjustment Scale – Self-Report (54-item; short 24; screener 14)',
  construct: 'Social role functioning',
  use: 'metadata only (historic IPT outcome)',
  ages: '18+',
  agesAsked: { from: 18 },
  citations: [
    'Weissman MM, Bothwell S. Arch Gen Psychiatry 1976;33:1111-1115.',
    'Gameroff MJ, Wickramaratne P, Weissman MM. Int J Methods Psychiatr Res 2012;21:53-65.',
  ],
  licence: {
    status: 'commercial',
    holder: 'Multi-Health Systems (MHS); author M. M. Weissman',
    itemsMayBeEmbedded: false,
    commercialUse: 'paid licence',
    translation: 'paid licence',
    statement: 'Sold by its publisher.',
    attribution: null,
    certainty: 'high',
    sources: ['mhs.com SAS-SR (secondary)'],
  },
  respondent: 'self',
  direction: 'higher-worse',
  recall: { text: null, days: null },
  stem: null,
  responseSets: {},
  items: [],
  unscored: [],
  scoring: {
    method: 'none',
    items: [],
    min: 1,
    max: 5,
    metric: '1-5',
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
  notes: ['Six role areas, questions 1–5, each role the mean of those that apply. Not scored here.'],
};

export const vectors: Vector[] = [];
