import { threePhases } from '#core/forms-of-therapy/three-phases.ts';
import type { Preset } from '#core/protocols/protocol/preset.ts';
import type { ProtocolFile, Written } from '#core/protocols/protocol-file.ts';
import type { Said } from '#core/words/said-shape.ts';
import { about, cited, sources } from './about.ts';
import { worksheets } from './worksheets.ts';

/** Half an hour, the first up to an hour; finished when well, at any meeting (IPT protocol reference, 7.2). */
const meetings = (sessions: number, name: Said, initial: number, middle: number): Written<Preset> => ({
  id: `ipc-${sessions}`,
  name,
  sessions,
  min: 3,
  max: 6,
  minutes: 30,
  cadenceDays: 7,
  windows: threePhases(initial, middle, sessions),
  finishWhenRecovered: true,
  certainty: sessions === 6 ? 'A' : 'DES',
  sources: [...sources, ...cited.en],
});

/** Interpersonal counselling: three to six short meetings, by people who are no specialists (IPT protocol reference, 7.2). */
export const ipc: ProtocolFile = {
  id: 'ipc',
  edition: '2026.1',
  extends: 'ipt',
  name: { en: 'Interpersonal counselling' },
  says: {
    en: 'Three to six short meetings about one stress between the client and others, for people who are distressed rather than ill, with the question of more help at the third and the last.',
  },
  about,
  participants: ['client', 'counsellor'],
  // Distress, with or without a diagnosis: what it is, is the clinician’s to say (IPT protocol reference, 7.2).
  problem: null,
  credentials: ['ipc_counsellor'],
  presets: [
    meetings(6, { en: 'Six meetings' }, 2, 5),
    meetings(5, { en: 'Five meetings' }, 2, 4),
    meetings(4, { en: 'Four meetings' }, 2, 3),
    meetings(3, { en: 'Three meetings' }, 1, 2),
  ],
  defaultPreset: 'ipc-6',
  tasks: {
    change: {
      'I-02': {
        title: { en: 'Go through a questionnaire together' },
        asks: {
          en: 'What is hard, what it stops them doing; ask about alcohol, worry and what the body has to do with it. Show the result.',
        },
      },
      'I-03': {
        title: { en: 'Say that this is distress, and nobody’s fault' },
        asks: {
          en: 'Give it a plain name without a diagnosis; say that it is common and passes, and that help works.',
        },
      },
      'I-08': {
        title: { en: 'Lighten the load for a while' },
        asks: {
          en: 'What can be eased for now, and what will they do to feel better? Speak of stress, not of illness.',
        },
      },
      'I-10': {
        title: { en: 'Take a brief inventory' },
        asks: { en: 'Who matters now, who can help now, and with whom it is hard.' },
        from: 1,
        latest: 1,
        of: 6,
      },
      'I-12': { asks: { en: 'Tie what is hard to one stress area, in plain words; ask whether it fits.' } },
    },
    add: [
      {
        id: 'I-CO1',
        phase: 'initial',
        title: { en: 'Say what it might be about' },
        asks: {
          en: 'From what was going on when it began, name the stress area for now; it is agreed next time.',
        },
        captures: { en: 'Worksheet 1' },
        from: 1,
        latest: 1,
        of: 6,
        certainty: 'A',
      },
      {
        id: 'M-CO1',
        phase: 'middle',
        title: { en: 'Ask whether more help is needed' },
        asks: {
          en: 'At the third meeting, and at the last: is the score falling? Is there risk, psychosis, high mood, alcohol or drugs? If not better, or if so, refer.',
        },
        captures: { en: 'The review of session 3' },
        evidence: 'stepUpAsked',
        from: 3,
        latest: 3,
        of: 6,
        certainty: 'A',
      },
      {
        id: 'M-CO2',
        phase: 'middle',
        title: { en: 'One hard thing, one small step' },
        asks: { en: 'Go through the worksheet together, line by line, and agree one small task.' },
        captures: { en: 'Worksheet 2' },
        certainty: 'A',
      },
      {
        id: 'E-CO1',
        phase: 'ending',
        title: { en: 'Look back and ahead, and decide whether to refer' },
        asks: { en: 'What changed, what helps, what to do when it comes back; more help or not.' },
        captures: { en: 'Worksheet 3' },
        from: 6,
        latest: 6,
        of: 6,
        certainty: 'A',
      },
    ],
  },
  blueprint: [
    {
      from: 1,
      to: 1,
      of: 6,
      purpose: { en: 'What is hard, hope, who can help now' },
      must: ['I-01', 'I-02', 'I-03', 'I-04', 'I-05', 'I-10', 'I-CO1', 'MS-01', 'MS-02', 'MS-03', 'MS-04'],
      should: ['I-07', 'I-08', 'I-15', 'I-16', 'I-17'],
    },
    {
      from: 2,
      to: 2,
      of: 6,
      purpose: { en: 'How the first talk was; the one stress area, agreed' },
      must: ['I-11', 'I-12', 'I-13', 'MS-12', 'MS-13'],
      should: ['I-14', 'M-01', 'M-CO2'],
    },
    {
      from: 3,
      to: 3,
      of: 6,
      purpose: { en: 'First step; is more help needed?' },
      must: ['M-CO1', 'M-CO2', 'M-01', 'M-02', 'MS-CO1'],
      should: ['M-04', 'MS-14'],
    },
    {
      from: 4,
      to: 5,
      of: 6,
      purpose: { en: 'One hard thing, one small step' },
      must: ['M-CO2', 'M-01', 'M-02', 'M-07'],
      should: ['M-05', 'M-06', 'M-08', 'E-01'],
    },
    {
      from: 6,
      to: 6,
      of: 6,
      purpose: { en: 'Looking back and ahead; more help or not' },
      must: ['E-CO1', 'E-02', 'E-07', 'E-09', 'E-10', 'MS-22', 'MS-23'],
      should: ['E-03', 'E-04', 'E-05', 'E-12'],
    },
  ],
  milestones: {
    // Distress, not a diagnosis, is what counselling begins from (OQ-05); session 3 asks in place of early change and mid-point.
    drop: ['MS-05', 'MS-17', 'MS-18'],
    change: {
      'MS-04': { due: { exactly: 1 }, sources },
      'MS-06': { title: { en: 'Lighten the load, and agree what is done to feel better' }, sources },
      'MS-07': { title: { en: 'Explain distress and the meetings' }, sources },
      'MS-10': {
        title: { en: 'Take a brief inventory: everyone close, and everyone tied to how it began' },
        due: { exactly: 1 },
        later: null,
        sources,
      },
      'MS-11': { due: { exactly: 2 }, sources },
      'MS-12': { title: { en: 'Agree one stress area' }, due: { exactly: 2 }, later: null, sources },
      'MS-13': { due: { exactly: 2 }, sources },
      'MS-15': { severity: 'info', sources },
    },
    add: [
      {
        id: 'MS-CO1',
        title: { en: 'Ask at the third meeting whether more help is needed' },
        due: { exactly: 3 },
        severity: 'warn',
        evidence: 'stepUpAsked',
        task: 'M-CO1',
        certainty: 'A',
        sources: [...sources, 'IPT protocol reference, 12.1'],
      },
      {
        id: 'MS-CO2',
        title: { en: 'Fill in the first worksheet together' },
        due: { exactly: 1 },
        severity: 'info',
        evidence: { sheet: 'ipc-first' },
        task: 'I-CO1',
        certainty: 'B',
        sources,
      },
    ],
  },
  deviations: {
    // No diagnosis is named here. IPT protocol reference, 7.2 and OQ-05.
    drop: ['PD-01'],
    change: { 'PD-05': { title: { en: 'More than one stress area' }, sources } },
    add: [
      {
        id: 'PD-CO1',
        title: { en: 'Nobody asked at the third meeting whether more help is needed' },
        why: { en: 'Who does not get better here needs more, and soon.' },
        severity: 'warn',
        found: { by: 'chart', detector: 'stepUpNotAsked' },
        certainty: 'A',
        sources,
      },
    ],
  },
  checkPoints: {
    keep: ['any', 'end'],
    // More help or not is asked at the last meeting too. 7.2
    change: {
      end: {
        signal: { orStopRule: true },
        says: { en: 'Something of what was hard is still there as the meetings end.' },
        sources,
      },
    },
    add: [
      {
        key: 'S3',
        title: { en: 'More help or not, session 3' },
        at: { exactly: 3 },
        signal: { notBelowFirst: true, orStopRule: true },
        milestone: 'MS-CO1',
        says: { en: 'The third score is not below the first.' },
        actions: [
          { en: 'Ask what has happened, and about safety, alcohol, high mood and strange experiences.' },
          { en: 'Talk to your supervisor this week.' },
          { en: 'Refer, or agree why you go on.' },
        ],
        certainty: 'A',
        sources: ['IPT protocol reference, 7.2 and 12.1'],
      },
    ],
  },
  focus: {
    default: 1,
    max: 1,
    selection: { drop: ['SEL-4'] },
    guards: { change: { max_two_foci: { says: { en: 'One stress area, and no second.' } } } },
    sources,
  },
  settings: { sickRole: 'distress_frame', jointSessionsMax: 0, sessionMinutesAllowed: [15, 60] },
  fidelity: {
    add: [
      {
        id: 'F-CO1',
        title: { en: 'The script, kept in one’s own words' },
        good: { en: 'The worksheet was gone through and still was a talk' },
        initial: 'due',
        middle: 'due',
        ending: 'due',
      },
      {
        id: 'F-CO2',
        title: { en: 'The limits of counselling' },
        good: { en: 'What needs more than counselling was noticed and passed on' },
        initial: 'due',
        middle: 'due',
        ending: 'due',
      },
    ],
  },
  sheets: worksheets,
  techniques: [
    { technique: 'T-10', use: 'emphasised', why: { en: 'Short meetings with a script lead more.' } },
    {
      technique: 'T-12',
      use: 'emphasised',
      why: { en: 'One stress is made small enough to do something about it.' },
    },
  ],
  certainty: 'A',
  sources: [...sources, ...cited.en],
};
