import type { Preset } from '#core/protocols/protocol/preset.ts';
import type { ProtocolFile, Written } from '#core/protocols/protocol-file.ts';
import { about } from './about.ts';
import { sheets } from './sheets.ts';

const reference = 'IPT protocol reference, 6.7 and 12.1';
const sources = [reference, 'Frank et al. 2007'];

/** Looked at together every so many sessions: half a year of monthly ones, as many months of fortnightly ones (6.7). */
const halfYear = { monthly: 6, fortnightly: 13 };

function preset(id: string, name: string, sessions: number, cadenceDays = 30): Written<Preset> {
  const sheet = 'half-year-review';
  return {
    id,
    name: { en: name },
    sessions,
    min: Math.min(6, sessions),
    max: 52,
    minutes: 50,
    cadenceDays,
    windows: [
      { phase: 'initial', id: 'two-side-by-side', from: 1, to: 1 },
      { phase: 'middle', id: 'every-month', from: 2, to: sessions - 3 },
      { phase: 'ending', id: 'goodbye', from: sessions - 2, to: sessions },
    ],
    review: { every: cadenceDays < 28 ? halfYear.fortnightly : halfYear.monthly, sheet },
    certainty: 'DES',
    sources,
  };
}

const names = {
  en: {
    half: 'Half a year',
    year: 'Twelve months',
    two: 'Two years',
    fortnights: 'A year, every two weeks',
    lasts: 'As long as the other treatment lasts',
  },
};

const { review: _review, ...open } = preset('alongside-open', names.en.lasts, 12);

/** Monthly sessions alongside another treatment: their own contract and cadence, counted apart from it (6.7, 12.1). */
export const iptAlongside: ProtocolFile = {
  id: 'ipt-alongside',
  edition: '2026.1',
  extends: 'ipt-maintenance',
  name: { en: 'Monthly IPT alongside another treatment' },
  says: {
    en: 'Monthly meetings beside medication or another therapy, with a contract of their own, so that what began with people goes on.',
  },
  about,
  stands: 'alongside',
  credentials: ['ipt_practitioner'],
  phases: [
    {
      id: 'two-side-by-side',
      role: 'initial',
      name: { en: 'Contract' },
      clientLabel: { en: 'Agreeing how the two go together' },
      says: { en: 'What is done here and what there, what is passed on, how often and until when.' },
    },
    {
      id: 'every-month',
      role: 'middle',
      name: { en: 'Month by month' },
      clientLabel: { en: 'Going on with the people in my life' },
    },
    {
      id: 'goodbye',
      role: 'ending',
      name: { en: 'Ending' },
      clientLabel: { en: 'Finishing these meetings' },
    },
  ],
  presets: [
    preset('alongside-6', names.en.half, 6),
    preset('alongside-12', names.en.year, 12),
    preset('alongside-24', names.en.two, 24),
    preset('alongside-fortnightly', names.en.fortnights, 26, 14),
    { ...open, openEnded: { reviewEvery: halfYear.monthly, sheet: 'half-year-review' } },
  ],
  defaultPreset: 'alongside-12',
  people: [
    {
      role: 'prescriber',
      name: { en: 'Prescriber' },
      clientLabel: { en: 'Who prescribes for you' },
      says: { en: 'Answers for the medicines; told and asked what the client has agreed to.' },
      weight: 'usual',
      consentOf: ['client'],
      mayBeShared: ['meeting_times', 'relapse_plan', 'safety_plan'],
      page: false,
      sources: [reference],
    },
    {
      role: 'other_clinician',
      name: { en: 'Who gives the other therapy' },
      clientLabel: { en: 'Your other therapist' },
      says: { en: 'Leads the other treatment; told and asked what the client has agreed to.' },
      weight: 'usual',
      consentOf: ['client'],
      mayBeShared: ['meeting_times', 'relapse_plan', 'safety_plan'],
      page: false,
      sources: [reference],
    },
  ],
  tasks: {
    add: [
      {
        id: 'AL-01',
        phase: 'initial',
        title: { en: 'Agree how the two treatments go together' },
        asks: {
          en: 'What is done there, what is done here, who is told what, and when one calls the other.',
        },
        captures: { en: 'The other treatment' },
        sheet: 'other-treatment',
        from: 1,
        latest: 1,
        certainty: 'DES',
      },
      {
        id: 'AL-02',
        phase: 'every_session',
        title: { en: 'Ask about the other treatment' },
        asks: {
          en: 'Does it go on, does it help, has anything changed? What belongs there is taken there, and not decided here.',
        },
        certainty: 'DES',
      },
    ],
  },
  blueprint: [
    {
      from: 1,
      to: 1,
      purpose: { en: 'Agree how the two treatments go together, and the terms of this one' },
      must: ['AL-01', 'I-13'],
      should: ['I-12'],
    },
    {
      from: 2,
      to: 16,
      purpose: { en: 'The month behind and the month ahead' },
      must: ['X-03', 'X-04', 'X-05', 'AL-02', 'X-09', 'X-10'],
      should: ['M-08', 'M-11'],
    },
    {
      from: 14,
      to: 16,
      lastOnes: 3,
      purpose: {
        en: 'The ending in sight: the other treatment goes on or not, and what goes on without these meetings',
      },
      must: ['E-01', 'E-02', 'E-07', 'E-09'],
      should: ['E-03', 'E-04', 'E-05', 'E-06', 'E-08'],
    },
    { from: 16, to: 16, lastOnes: 1, purpose: { en: 'Goodbye' }, must: ['E-10'], should: ['E-12'] },
  ],
  milestones: {
    add: [
      {
        id: 'MS-AL1',
        title: {
          en: 'Write down and agree the other treatment: what is done where, and who is told what',
        },
        due: { exactly: 1 },
        severity: 'warn',
        evidence: { sheet: 'other-treatment', agreed: true },
        task: 'AL-01',
        certainty: 'DES',
        sources: [reference],
      },
    ],
  },
  deviations: {
    add: [
      {
        id: 'PD-AL1',
        title: { en: 'The other treatment was advised on here' },
        why: {
          en: 'Two who advise on one thing pull the client apart; it is asked after, and taken back there.',
        },
        severity: 'warn',
        found: { by: 'ear', domains: ['F-AL1'] },
        certainty: 'DES',
        sources: [reference],
      },
    ],
  },
  checkPoints: {
    change: {
      any: {
        actions: [
          { en: 'Meet again within a week.' },
          { en: 'Go through the relapse plan together.' },
          { en: 'Tell whoever gives the other treatment, as it was agreed.' },
          { en: 'If the illness is back, agree a new acute course or more intensive care.' },
        ],
      },
    },
  },
  fidelity: {
    add: [
      {
        id: 'F-AL1',
        title: { en: 'Each treatment left to do its own' },
        good: {
          en: 'The other treatment was asked after and not advised on; the hour went to people and feelings',
        },
        initial: 'due',
        middle: 'due',
        ending: 'optional',
      },
      {
        id: 'F-AL2',
        title: { en: 'The month kept to people' },
        good: { en: 'What the month held was tied to somebody, and the look ahead named whom' },
        initial: 'optional',
        middle: 'due',
        ending: 'optional',
      },
    ],
  },
  sheets,
  certainty: 'DES',
  sources,
};
