import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { Vector } from '#core/instruments/instrument/vector.ts';

/** Three-Item Loneliness Scale (from R-UCLA) (UCLA-3). */
export const ucla3: Instrument = {
  id: 'ucla-3',
  version: '2026.1',
  language: 'en',
  shortName: 'UCLA-3',
  fullName: 'Three-Item Loneliness Scale (from R-UCLA)',
  construct: 'Loneliness',
  use: 'interpersonal',
  ages: 'adult (validated 50+, used 16+)',
  agesAsked: { from: 16 },
  citations: [
    'Hughes ME, Waite LJ, Hawkley LC, Cacioppo JT. A short scale for measuring loneliness in large surveys. Res Aging 2004;26:655-672.',
    'Russell DW. UCLA Loneliness Scale (Version 3). J Pers Assess 1996;66:20-40.',
  ],
  licence: {
    status: 'copyright-permissive-unclear',
    holder: 'R-UCLA items © Daniel Russell; 3-item form Hughes et al.',
    itemsMayBeEmbedded: false,
    commercialUse: 'ask',
    translation: 'ask',
    statement: 'Used freely in research; nothing published allows it in software.',
    attribution: 'Hughes et al. 2004; Russell 1996',
    certainty: 'moderate',
    sources: ['LOINC 66855-8, 66864-0, 66867-3'],
  },
  respondent: 'self',
  direction: 'higher-worse',
  recall: { text: 'now', days: null },
  stem: null,
  responseSets: {
    default: [
      { value: 1, label: null },
      { value: 2, label: null },
      { value: 3, label: null },
    ],
  },
  anchors: '1 hardly ever, 2 some of the time, 3 often',
  items: [
    { n: 1, id: 'i1', text: null, label: 'companionship', loinc: '66855-8', answers: 'default' },
    { n: 2, id: 'i2', text: null, label: 'exclusion', loinc: '66864-0', answers: 'default' },
    { n: 3, id: 'i3', text: null, label: 'isolation', loinc: '66867-3', answers: 'default' },
  ],
  unscored: [],
  scoring: {
    method: 'sum',
    items: [1, 2, 3],
    min: 3,
    max: 9,
    metric: '3-9',
    missing: { atMost: 0, rounding: null, certainty: 'policy' },
  },
  algorithms: [],
  bandSet: 'steptoe-2013',
  bands: [
    { label: 'not lonely', gte: 3, lt: 6 },
    { label: 'lonely', gte: 6, lte: 9 },
  ],
  cutoffs: [{ context: 'Steptoe 2013 (ELSA)', means: 'case', op: '>=', value: 6, certainty: 'high' }],
  reliability: { alpha: 0.72, source: 'Hughes 2004', certainty: 'high' },
  norms: [{ population: 'Hughes 2004 (HRS)', mean: 3.89, sd: 1.34, certainty: 'low' }],
  reliableChange: [],
  mcid: null,
  risk: [],
  codes: { loinc: { panel: null, total: null, certainty: 'high' }, fhir: { questionnaire: null } },
  notes: [
    'LOINC’s answer list for these questions has four answers; this form has three, so the list is not bound.',
  ],
};

export const vectors: Vector[] = [
  { answers: [1, 1, 1], total: 3, band: 'not lonely', case: false },
  { answers: [3, 1, 1], total: 5, band: 'not lonely', case: false },
  { answers: [3, 2, 1], total: 6, band: 'lonely', case: true },
  { answers: [3, 3, 3], total: 9, band: 'lonely', case: true },
  { answers: [1, 1, null], status: 'unscorable', total: null },
];
