import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { Vector } from '#core/instruments/instrument/vector.ts';

/** Inventory of Interpersonal Problems (32, 64, 127, 47 item forms) (IIP-32 / IIP-64). */
export const iip: Instrument = {
  id: 'iip',
  version: '2026.1',
  language: 'en',
  shortName: 'IIP-32 / IIP-64',
  fullName: 'Inventory of Interpersonal Problems (32, 64, 127, 47 item forms)',
  construct: 'Interpersonal problems (circumplex)',
  use: 'metadata only (interpersonal)',
  ages: '18+',
  agesAsked: { from: 18 },
  citations: [
    'Horowitz LM, Alden LE, Wiggins JS, Pincus AL. IIP manual, 2000.',
    'Barkham M, Hardy GE, Startup M. The IIP-32. Br J Clin Psychol 1996;35:21-35.',
  ],
  licence: {
    status: 'commercial',
    holder: 'Mind Garden, Inc.',
    itemsMayBeEmbedded: false,
    commercialUse: 'paid licence',
    translation: 'paid licence',
    statement: 'Sold by its publisher; every reproduction needs a paid licence.',
    attribution: null,
    certainty: 'high',
    sources: ['mindgarden.com product page (secondary)'],
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
    min: 0,
    max: 4,
    metric: '0-4',
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
  notes: ['Eight octants of the interpersonal circle, 0–4 each. Not scored here.'],
};

export const vectors: Vector[] = [];
