import { threePhases } from '#core/forms-of-therapy/three-phases.ts';
import type { ProtocolFile } from '#core/protocols/protocol-file.ts';
import { about, cited, sources } from './about.ts';
import { engagementInterview, engagementMeeting } from './engagement.ts';

/** Brief IPT: an engagement meeting and eight sessions on one thing within reach (IPT protocol reference, 7.1). */
export const iptB: ProtocolFile = {
  id: 'ipt-b',
  edition: '2026.1',
  extends: 'ipt',
  name: { en: 'Brief IPT, eight sessions' },
  says: {
    en: 'Eight sessions on one problem that can move in that time, after a first meeting about what makes it hard to come.',
  },
  about,
  credentials: ['ipt_practitioner'],
  presets: [
    {
      id: 'ipt-b-8',
      name: { en: 'Eight sessions' },
      sessions: 8,
      min: 8,
      max: 8,
      minutes: 50,
      cadenceDays: 7,
      windows: threePhases(2, 7, 8),
      certainty: 'B',
      sources: [...sources, ...cited.en],
    },
  ],
  defaultPreset: 'ipt-b-8',
  tasks: {
    change: {
      'I-02': {
        asks: {
          en: 'Go through the answers given on paper beforehand: what stands out, since when, what it stops them doing. Show the result.',
        },
      },
      'I-10': {
        title: { en: 'Take a short interpersonal inventory' },
        asks: { en: 'The few people who matter most now: what each expects, what is good, what is not.' },
      },
      'I-12': { asks: { en: 'Tie the illness to one problem, in plain words; ask whether it fits.' } },
      'E-01': {
        title: { en: 'Name the ending in the first session, and count down' },
        from: 1,
        latest: 1,
        of: 8,
      },
    },
    add: [
      {
        id: 'I-BR1',
        phase: 'initial',
        title: { en: 'Talk once about what makes it hard to come' },
        asks: {
          en: 'Before session 1: hear the story, ask how help went before and what stands in the way (practical, within, or how people like them see such help); find a way round each together.',
        },
        captures: { en: 'The engagement interview' },
        from: 1,
        latest: 1,
        of: 8,
        certainty: 'A',
      },
      {
        id: 'M-BR1',
        phase: 'middle',
        title: { en: 'Agree something to do each week' },
        asks: { en: 'One assignment a session, with whom and when; begin the next session with it.' },
        captures: { en: 'Try-outs' },
        certainty: 'B',
      },
      {
        id: 'M-BR2',
        phase: 'middle',
        title: { en: 'Get going again, with people' },
        asks: {
          en: 'Plan activity that brings the client together with somebody; not activity for its own sake.',
        },
        captures: { en: 'Try-outs with a person in them' },
        certainty: 'B',
      },
      {
        id: 'M-BR3',
        phase: 'middle',
        title: { en: 'For a mother whose child is ill: guilt, the illness, being a parent' },
        asks: {
          en: 'Where the client is a mother of a child in treatment: make room for guilt, for what the child’s illness brings, and for what being a parent asks.',
        },
        captures: { en: 'A note' },
        certainty: 'A',
      },
      {
        id: 'E-BR1',
        phase: 'ending',
        title: { en: 'Offer monthly meetings afterwards' },
        asks: { en: 'Where it helps to keep well: once a month, for up to about half a year.' },
        captures: { en: 'The decision' },
        evidence: 'nextStepDecided',
        certainty: 'A',
      },
    ],
  },
  blueprint: [
    {
      from: 1,
      to: 1,
      of: 8,
      purpose: { en: 'Hope, symptoms, safety; when we finish' },
      must: ['I-BR1', 'I-01', 'I-02', 'I-03', 'I-05', 'I-17', 'E-01', 'MS-01', 'MS-02', 'MS-03'],
      should: ['I-07', 'I-08', 'I-16'],
    },
    {
      from: 2,
      to: 2,
      of: 8,
      purpose: { en: 'The few people, the one problem, the agreement' },
      must: ['I-04', 'I-10', 'I-11', 'I-12', 'I-13', 'I-14'],
      should: ['I-06', 'I-08', 'I-09', 'M-BR1'],
    },
    {
      from: 3,
      to: 3,
      of: 8,
      purpose: { en: 'The first step' },
      must: ['MS-14', 'M-01', 'M-02', 'M-BR1'],
      should: ['M-BR2', 'M-05'],
    },
    {
      from: 4,
      to: 4,
      of: 8,
      purpose: { en: 'Half-way: is it moving?' },
      must: ['MS-18', 'M-01', 'M-09', 'M-BR1'],
      should: ['M-06', 'M-07'],
    },
    {
      from: 5,
      to: 6,
      of: 8,
      purpose: { en: 'Trying it in life' },
      must: ['M-01', 'M-02', 'M-07', 'M-BR1'],
      should: ['M-08', 'M-BR2'],
    },
    {
      from: 7,
      to: 7,
      of: 8,
      purpose: { en: 'Making it firm; the goodbye is near' },
      must: ['E-02', 'E-03', 'E-04', 'E-07', 'M-01'],
      should: ['E-05', 'E-06', 'E-09', 'MS-20', 'MS-21', 'MS-22'],
    },
    {
      from: 8,
      to: 8,
      of: 8,
      purpose: { en: 'Goodbye' },
      must: ['E-08', 'E-09', 'E-10', 'E-12', 'MS-23'],
      should: ['E-05', 'E-06', 'MS-24'],
    },
  ],
  milestones: {
    change: {
      'MS-12': { due: { exactly: 2 }, later: null, sources },
      'MS-13': { due: { exactly: 2 }, sources },
      'MS-19': { due: { sessionsLeft: 7 }, sources },
    },
    add: [
      {
        id: 'MS-BR1',
        title: { en: 'Talk about what makes it hard to come, before session 1' },
        due: { exactly: 1 },
        severity: 'info',
        evidence: { any: [{ meeting: 'engagement' }, { sheet: 'engagement' }] },
        task: 'I-BR1',
        certainty: 'A',
        sources: [...sources, ...cited.en],
      },
      {
        id: 'MS-BR2',
        title: { en: 'Agree the first weekly assignment' },
        due: { exactly: 3 },
        severity: 'warn',
        evidence: 'tryOutAgreed',
        task: 'M-BR1',
        certainty: 'B',
        sources,
      },
    ],
  },
  deviations: {
    // Leading more is how eight sessions are used. IPT protocol reference, 7.1, middle.
    drop: ['PD-06', 'PD-15'],
    change: {
      'PD-05': {
        title: { en: 'More than one focus' },
        why: { en: 'Eight sessions reach one thing, and only that.' },
        sources,
      },
    },
    add: [
      {
        id: 'PD-BR1',
        title: { en: 'Isolation chosen as the focus' },
        why: { en: 'It is the slowest of the four, and eight sessions are too few for it.' },
        severity: 'block',
        found: { by: 'chart', detector: 'deficitsChosen' },
        certainty: 'B',
        sources,
      },
      {
        id: 'PD-BR2',
        title: { en: 'A middle session after which nothing was agreed to try' },
        why: { en: 'In a short course the week between is half of the work.' },
        severity: 'warn',
        found: { by: 'chart', detector: 'nothingToTry' },
        certainty: 'B',
        sources,
      },
    ],
  },
  focus: {
    default: 1,
    max: 1,
    areas: ['grief', 'role_dispute', 'role_transition'],
    selection: {
      drop: ['SEL-3', 'SEL-4', 'SEL-8'],
      add: [
        {
          id: 'SEL-BR1',
          title: { en: 'One thing within reach' },
          says: {
            en: 'Choose what can move in eight sessions and builds on what the client does well already.',
          },
        },
      ],
    },
    guards: {
      drop: ['deficits_requires_rejection'],
      change: { max_two_foci: { says: { en: 'One focus, and no second.' } } },
    },
    sources,
  },
  settings: { tryOuts: 'formal', endingNamedBySessionsLeft: 7 },
  fidelity: {
    add: [
      {
        id: 'F-BR1',
        title: { en: 'One thing within reach' },
        good: { en: 'The focus was kept small and built on what the client does well' },
        initial: 'due',
        middle: 'due',
        ending: 'not_due',
      },
      {
        id: 'F-BR2',
        title: { en: 'Pace' },
        good: { en: 'The therapist led briskly and an assignment was agreed and looked at' },
        initial: 'optional',
        middle: 'due',
        ending: 'optional',
      },
    ],
  },
  sheets: [engagementInterview],
  meetings: [engagementMeeting],
  techniques: [
    {
      technique: 'T-10',
      use: 'emphasised',
      why: { en: 'The therapist leads more, so that eight sessions are enough.' },
    },
    { technique: 'T-11', use: 'emphasised', why: { en: 'Something is agreed every week.' } },
    { technique: 'T-12', use: 'emphasised', why: { en: 'One problem is made small enough to solve.' } },
  ],
  certainty: 'A',
  sources: [...sources, ...cited.en],
};
