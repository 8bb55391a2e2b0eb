import { threePhases } from '#core/forms-of-therapy/three-phases.ts';
import type { ProtocolFile } from '#core/protocols/protocol-file.ts';
import { blueprint } from './session-by-session.ts';

const reference = 'IPT protocol reference, 7.0 (V-CD) and 2.8';
const sources = [reference, 'Markowitz 1998', 'Markowitz 2003'];

/** IPT for persistent depression: sixteen sessions, then about six monthly ones; treatment itself is the move out (7.0, 2.8). */
export const iptCd: ProtocolFile = {
  id: 'ipt-cd',
  edition: '2026.1',
  extends: 'ipt',
  name: { en: 'IPT for persistent depression' },
  says: {
    en: 'Sixteen weekly sessions and then some six monthly ones, for people who have been low for years and have come to take it for their nature.',
  },
  about: {
    for: [{ en: 'Adults who have been depressed for two years or longer' }],
    notFor: [{ en: 'Somebody in acute danger: see to safety first' }],
    evidence: [
      {
        says: {
          en: 'A form with a manual and trials of its own; how many monthly sessions follow is not settled.',
        },
        asOf: '2026-11',
        certainty: 'B',
        sources,
      },
    ],
    tellsClient: [
      {
        en: 'When somebody has been low for years it feels like who they are. It is an illness, and it can be treated.',
      },
      {
        en: 'We meet sixteen times weekly, and then about six times once a month, to make firm what is new.',
      },
      {
        en: 'The treatment itself is the change we work on: from “this is me” to “this is an illness I am leaving”.',
      },
      { en: 'Medication may help as well; we think about it with whoever prescribes.' },
    ],
    notAsked: [{ en: 'You will not be asked to find one event that set it off.' }],
    notTheSameAs: [],
  },
  credentials: ['ipt_practitioner'],
  phases: [
    {
      id: 'beginning',
      role: 'initial',
      name: { en: 'Initial phase' },
      clientLabel: { en: 'Is it me, or an illness?' },
    },
    {
      id: 'moving-out',
      role: 'middle',
      name: { en: 'Middle phase' },
      clientLabel: { en: 'Moving out of it' },
    },
    {
      id: 'weekly-ends',
      role: 'middle',
      name: { en: 'End of the weekly sessions' },
      clientLabel: { en: 'Finishing weekly meetings' },
      says: { en: 'Look back, and agree the monthly sessions.' },
    },
    {
      id: 'every-month',
      role: 'middle',
      name: { en: 'Monthly' },
      clientLabel: { en: 'Making it firm, once a month' },
    },
    { id: 'goodbye', role: 'ending', name: { en: 'Ending' }, clientLabel: { en: 'Goodbye' } },
  ],
  areas: [
    {
      id: 'therapeutic_transition',
      room: 'role_transition',
      name: { en: 'Therapeutic role transition' },
      clientLabel: { en: 'Leaving an illness I took for myself' },
      clientSays: { en: 'I have been like this so long that I do not know who I am without it.' },
      test: { en: 'Low for so long that no event began it, and it is taken for character.' },
      concept: {
        en: 'Treatment is a move from “this is my character” to “this is an illness I am leaving”; feelings and assertion come back with practice.',
      },
      sources: [reference],
    },
  ],
  presets: [
    {
      id: 'cd16-and-6',
      name: { en: 'Sixteen weekly sessions and six monthly ones' },
      sessions: 22,
      min: 16,
      max: 28,
      minutes: 50,
      cadenceDays: 7,
      windows: [
        { phase: 'initial', id: 'beginning', from: 1, to: 3, graceTo: 4 },
        { phase: 'middle', id: 'moving-out', from: 4, to: 12 },
        { phase: 'middle', id: 'weekly-ends', from: 13, to: 16 },
        { phase: 'middle', id: 'every-month', from: 17, to: 20, cadenceDays: 30 },
        { phase: 'ending', id: 'goodbye', from: 21, to: 22, cadenceDays: 30 },
      ],
      certainty: 'B',
      sources,
    },
    {
      id: 'cd16',
      name: { en: 'Sixteen sessions' },
      sessions: 16,
      min: 16,
      max: 16,
      minutes: 50,
      cadenceDays: 7,
      windows: threePhases(3, 12, 16).map((window, place) => ({
        ...window,
        id: ['beginning', 'moving-out', 'goodbye'][place] ?? 'goodbye',
      })),
      certainty: 'A',
      sources,
    },
  ],
  defaultPreset: 'cd16-and-6',
  focus: {
    areas: ['therapeutic_transition', 'role_transition', 'role_dispute', 'grief', 'interpersonal_deficits'],
    sources: [reference, 'IPT protocol reference, 2.4 to 2.6'],
  },
  tasks: {
    change: {
      'I-03': {
        asks: {
          en: 'Name persistent depression: an illness of long standing, not their nature, and treatable.',
        },
      },
      'I-09': {
        asks: { en: 'Draw the years: was there ever a better time, and what was it like with people then?' },
      },
    },
    add: [
      {
        id: 'CD-01',
        phase: 'middle',
        title: { en: 'Tell illness from character' },
        asks: { en: 'Each time “I am like that” comes: is that you, or the depression?' },
        from: 4,
        latest: 16,
        of: 22,
        certainty: 'A',
      },
      {
        id: 'CD-02',
        phase: 'middle',
        title: { en: 'Practise what was never safe to do' },
        asks: { en: 'To be angry, to ask, to say no: as ordinary human things, rehearsed and then tried.' },
        captures: { en: 'Role plays, try-outs' },
        from: 4,
        latest: 20,
        of: 22,
        certainty: 'A',
      },
      {
        id: 'CD-03',
        phase: 'middle',
        title: { en: 'Mourn the lost years' },
        asks: { en: 'What would have been otherwise? Make room for that, and come back to now.' },
        from: 4,
        latest: 16,
        of: 22,
        certainty: 'B',
      },
    ],
  },
  blueprint,
  milestones: {
    change: {
      'MS-04': { due: { exactly: 2 }, sources },
      'MS-05': { due: { exactly: 2 }, sources },
      'MS-06': { due: { exactly: 2 }, sources },
      'MS-07': { due: { exactly: 2 }, sources },
      'MS-08': { due: { exactly: 3 }, severity: 'block', sources },
      'MS-09': { due: { exactly: 3 }, sources },
      'MS-10': { due: { exactly: 3 }, later: null, sources },
      'MS-11': { due: { exactly: 3 }, sources },
      'MS-12': { due: { exactly: 3 }, severity: 'block', later: null, sources },
      'MS-13': { due: { exactly: 4 }, sources },
      'MS-15': { due: { exactly: 6 }, sources },
      'MS-16': { due: { exactly: 8 }, sources },
      'MS-17': { due: { exactly: 4 }, again: [{ exactly: 6 }], sources },
      'MS-18': { due: { exactly: 8 }, sources },
      'MS-20': { due: { exactly: 14 }, within: null, sources },
      'MS-21': { due: { exactly: 15 }, within: null, sources },
      'MS-22': { due: { sessionsLeft: 1 }, sources },
      'MS-23': { due: { sessionsLeft: 0 }, sources },
      'MS-24': { due: { sessionsLeft: 0 }, sources },
    },
    add: [
      {
        id: 'MS-CD1',
        title: { en: 'Review as the weekly sessions end: go on monthly?' },
        due: { exactly: 16 },
        severity: 'warn',
        evidence: 'reviewedAtTheEnd',
        task: 'M-09',
        certainty: 'DES',
        sources,
      },
    ],
  },
  checkPoints: {
    change: {
      S4: { at: { exactly: 4 } },
      S6: { at: { exactly: 6 } },
      mid: { at: { exactly: 8 } },
      S12: { at: { exactly: 12 } },
      end: {
        at: { exactly: 16 },
        title: { en: 'As the weekly sessions end' },
        says: { en: 'Something of the illness is still there as the weekly sessions end.' },
      },
    },
  },
  deviations: {
    // Nothing need have set it off. 7.0, 2.8
    add: [
      {
        id: 'PD-CD1',
        title: { en: 'The illness was let pass for character' },
        why: { en: 'Then nothing can be left behind.' },
        severity: 'warn',
        found: { by: 'ear', domains: ['F-CD1'] },
        certainty: 'A',
        sources,
      },
    ],
    change: { 'PD-22': { severity: 'block', sources } },
  },
  fidelity: {
    add: [
      {
        id: 'F-CD1',
        title: { en: 'Illness told from character' },
        good: { en: '“I am like that” was taken up, kindly, as the illness speaking' },
        initial: 'due',
        middle: 'due',
        ending: 'due',
      },
      {
        id: 'F-CD2',
        title: { en: 'Anger, asking and no as ordinary' },
        good: { en: 'What was never safe was named as ordinary, rehearsed and tried' },
        initial: 'optional',
        middle: 'due',
        ending: 'optional',
      },
    ],
  },
  settings: { lookback: { months: 60, highlighted: 12 } },
  certainty: 'A',
  sources,
};
