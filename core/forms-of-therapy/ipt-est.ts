import { functioning } from '#core/protocols/ipt/settings.ts';
import type { ProtocolFile } from '#core/protocols/protocol-file.ts';
import { threePhases } from './three-phases.ts';

const sources = ['IPT protocol reference, 7.2'];
const cited = { en: ['Weissman & Verdeli 2012'] };

/** Three meetings in primary care: evaluate, support, decide (IPT protocol reference, 7.2). */
export const iptEst: ProtocolFile = {
  id: 'ipt-est',
  edition: '2026.1',
  extends: 'ipc',
  name: { en: 'Three meetings: evaluate, support, triage' },
  says: {
    en: 'Exactly three meetings: find out what is hard, give first help, and decide: no further treatment, watchful waiting, or refer.',
  },
  about: {
    for: [{ en: 'People with distress or low mood, first seen in primary care.' }],
    notFor: [{ en: 'Risk, psychosis, high mood, or trouble with alcohol or drugs: refer at once.' }],
    evidence: [
      {
        says: { en: 'Three meetings, a decision at the end of them: this is how it was published.' },
        asOf: '2026-11',
        certainty: 'A',
        sources: cited.en,
      },
    ],
    tellsClient: [
      { en: 'We meet three times. First we look at what is hard. Then I show you a few things that help.' },
      { en: 'At the third meeting we decide together: finish, wait and look again, or arrange more help.' },
    ],
    notAsked: [{ en: 'You need no diagnosis to come here.' }],
    leavesOut: [
      'depression',
      'common_and_treatable',
      'not_your_fault',
      'sick_role',
      'phases',
      'other_therapies',
      'medication',
    ],
  },
  presets: [
    {
      id: 'ipt-est-3',
      name: { en: 'Three meetings' },
      sessions: 3,
      min: 3,
      max: 3,
      minutes: 30,
      cadenceDays: 7,
      windows: threePhases(1, 2, 3),
      certainty: 'A',
      sources: [...sources, ...cited.en],
    },
  ],
  defaultPreset: 'ipt-est-3',
  tasks: {
    drop: ['I-CO1', 'M-CO1', 'M-CO2', 'E-CO1'],
    add: [
      {
        id: 'I-ES1',
        phase: 'initial',
        title: { en: 'Evaluate' },
        asks: { en: 'What is hard, since when, with whom it has to do; safety; who can help now.' },
        captures: { en: 'Symptoms, people, what began it' },
        from: 1,
        latest: 1,
        of: 3,
        certainty: 'A',
      },
      {
        id: 'M-ES1',
        phase: 'middle',
        title: { en: 'Support' },
        asks: { en: 'Give a few basic strategies for this kind of stress, and try one out.' },
        captures: { en: 'What was given, what is tried' },
        from: 2,
        latest: 2,
        of: 3,
        certainty: 'A',
      },
      {
        id: 'E-ES1',
        phase: 'ending',
        title: { en: 'Decide together' },
        asks: { en: 'No further treatment, watchful waiting with a day to look again, or refer.' },
        captures: { en: 'The decision' },
        from: 3,
        latest: 3,
        of: 3,
        certainty: 'A',
      },
    ],
  },
  blueprint: [
    {
      from: 1,
      to: 1,
      of: 3,
      purpose: { en: 'Evaluate: what is hard, and who is part of it' },
      must: ['I-ES1', 'I-01', 'I-02', 'I-05', 'MS-01', 'MS-02', 'MS-03', 'MS-04'],
      should: ['I-03', 'I-07', 'I-10', 'I-15'],
    },
    {
      from: 2,
      to: 2,
      of: 3,
      purpose: { en: 'Support: a few things that help' },
      must: ['M-ES1', 'M-02'],
      should: ['I-12', 'M-04', 'M-07', 'M-08'],
    },
    {
      from: 3,
      to: 3,
      of: 3,
      purpose: { en: 'Decide: finish, wait and look again, or refer' },
      must: ['E-ES1', 'E-09', 'E-10', 'MS-22', 'MS-ES1'],
      should: ['E-07', 'E-12'],
    },
  ],
  milestones: {
    // Of counselling only what three meetings ask (IPT protocol reference, 7.2).
    keep: ['MS-01', 'MS-02', 'MS-03', 'MS-04', 'MS-07', 'MS-10', 'MS-12', 'MS-13', 'MS-19', 'MS-22', 'MS-23'],
    change: {
      'MS-07': { due: { exactly: 1 }, sources },
      'MS-10': { severity: 'info', blocks: null, sources },
      'MS-12': { severity: 'info', blocks: null, within: null, sources },
      'MS-13': { title: { en: 'Agree on three meetings, and what for' }, due: { exactly: 1 }, sources },
    },
    add: [
      {
        id: 'MS-ES1',
        title: { en: 'Decide: no further treatment, watchful waiting, or refer' },
        due: { exactly: 3 },
        within: 'ending',
        severity: 'warn',
        evidence: { sheet: 'est-decision' },
        task: 'E-ES1',
        certainty: 'A',
        sources: [...sources, ...cited.en],
      },
    ],
  },
  deviations: {
    // Three meetings are for a decision, not for a course of work. IPT protocol reference, 7.2.
    drop: ['PD-CO1', 'PD-03', 'PD-04', 'PD-07', 'PD-14', 'PD-17'],
    add: [
      {
        id: 'PD-ES1',
        title: { en: 'A fourth meeting agreed instead of deciding' },
        why: { en: 'The decision is what the three meetings are for.' },
        severity: 'warn',
        found: { by: 'chart', detector: 'moreThanTheForm' },
        certainty: 'A',
        sources: [...sources, ...cited.en],
      },
    ],
  },
  checkPoints: { drop: ['S3'] },
  // Three short meetings leave room for what the decision goes by, and for alcohol once (IPT protocol reference, 7.2).
  measures: [
    { oneOf: ['phq-9'], when: ['every_session', 'follow_up'], weight: 'protocol', sources },
    { oneOf: ['gad-7'], when: ['every_session', 'follow_up'], weight: 'protocol', sources },
    { oneOf: ['audit-c'], when: ['assessment'], weight: 'optional', sources },
    { ...functioning, when: ['assessment', 'end', 'follow_up'] },
  ],
  ending: {
    relapsePlan: {
      earlySigns: 1,
      relationalSigns: 0,
      triggers: 0,
      people: 1,
      skills: 1,
      actionLevels: [],
      wayBack: 'needed',
    },
    certainty: 'DES',
    sources,
  },
  fidelity: {
    add: [
      {
        id: 'F-ES1',
        title: { en: 'A decision, made together' },
        good: { en: 'The three ways were laid out, and the client had a say' },
        initial: 'not_due',
        middle: 'not_due',
        ending: 'due',
      },
    ],
  },
  sheets: [
    {
      id: 'est-decision',
      name: { en: 'The decision of the third meeting' },
      clientLabel: { en: 'What we decided' },
      clientSays: { en: 'What we decided together after three meetings, and when to come back.' },
      says: { en: 'One of three, with its reason and what follows from it.' },
      writes: ['therapist'],
      sees: ['client'],
      shown: 'at_once',
      agreed: true,
      kept: 'versions',
      offered: ['ending'],
      fields: [
        {
          kind: 'choice',
          id: 'decision',
          name: { en: 'Decided' },
          needed: true,
          options: [
            { id: 'no_further', name: { en: 'No further treatment' } },
            { id: 'watchful_waiting', name: { en: 'Watchful waiting' } },
            { id: 'refer', name: { en: 'Refer' } },
          ],
        },
        { kind: 'text', id: 'why', name: { en: 'Why' }, needed: true },
        { kind: 'date', id: 'lookAgain', name: { en: 'When we look again' }, means: 'ahead' },
        { kind: 'text', id: 'where', name: { en: 'Where to, and who arranges it' } },
        { kind: 'list', id: 'signs', name: { en: 'Come back sooner if' } },
      ],
      sources: [...sources, ...cited.en],
    },
  ],
  certainty: 'A',
  sources: [...sources, ...cited.en],
};
