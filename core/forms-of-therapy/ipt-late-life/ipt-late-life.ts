import { threePhases } from '#core/forms-of-therapy/three-phases.ts';
import { functioning } from '#core/protocols/ipt/settings.ts';
import type { ProtocolFile } from '#core/protocols/protocol-file.ts';
import { about, areas, cited, sources } from './about.ts';
import { meetings, people, sheets } from './beside.ts';

/** IPT for older people, with a caregiver where thinking has changed (IPT protocol reference, 7.4). */
export const iptLateLife: ProtocolFile = {
  id: 'ipt-late-life',
  edition: '2026.1',
  extends: 'ipt',
  name: { en: 'IPT in later life' },
  says: {
    en: 'Sixteen to twenty sessions for depressed people of sixty and over, at their pace, with a caregiver where it helps.',
  },
  about,
  ages: { from: 60 },
  participants: ['client', 'therapist', 'caregiver'],
  credentials: ['ipt_practitioner'],
  areas,
  presets: [
    {
      id: 'ipt-late-life-16',
      name: { en: 'Sixteen sessions' },
      sessions: 16,
      min: 16,
      max: 20,
      minutes: 45,
      cadenceDays: 7,
      windows: threePhases(3, 12, 16),
      certainty: 'A',
      sources: [...sources, ...cited.en],
    },
    {
      id: 'ipt-late-life-20',
      name: { en: 'Twenty sessions, slower' },
      sessions: 20,
      min: 16,
      max: 20,
      minutes: 30,
      cadenceDays: 7,
      windows: threePhases(4, 16, 20),
      certainty: 'B',
      sources,
    },
  ],
  defaultPreset: 'ipt-late-life-16',
  tasks: {
    change: {
      'I-04': {
        title: { en: 'Rule out what needs other care, memory among it' },
        asks: {
          en: 'Ask about memory, confusion, psychosis, high mood, alcohol and pills. Look at illnesses, pain and every medicine with the doctor. Screen thinking in the first session, with the test the service holds a licence for.',
        },
      },
      'I-05': {
        asks: {
          en: 'Ask directly and alone about thoughts of dying, plans and attempts, and whether anybody hurts them, frightens them, leaves them without care or takes their money. Report abuse as law and service ask, the same day where there is danger; tell them first, and hold no meeting of the two.',
        },
      },
      'I-08': {
        title: { en: 'Give the limited sick role' },
        asks: { en: 'What is eased for now, what is kept up, and who helps with what.' },
      },
    },
    add: [
      {
        id: 'I-LL1',
        phase: 'initial',
        title: { en: 'Make it possible to hear, see and come' },
        asks: { en: 'Hearing, sight, stairs and travel; shorter or slower hours, by telephone or at home.' },
        captures: { en: 'What was arranged' },
        from: 1,
        latest: 1,
        certainty: 'A',
      },
      {
        id: 'I-LL2',
        phase: 'initial',
        title: { en: 'Meet the caregiver, where there is one' },
        asks: { en: 'As a participant, not as a second patient: what they see, what they need to know.' },
        captures: { en: 'The meeting' },
        evidence: { any: [{ meeting: 'caregiver-alone' }, { meeting: 'caregiver-together' }] },
        from: 1,
        latest: 3,
        certainty: 'A',
      },
      {
        id: 'M-LL1',
        phase: 'middle',
        title: { en: 'Practical help and care, arranged together' },
        asks: { en: 'Transport, benefits, home care, who speaks with which doctor.' },
        captures: { en: 'A note' },
        certainty: 'B',
      },
      {
        id: 'M-LL2',
        phase: 'middle',
        title: { en: 'Remembering that serves the focus' },
        asks: {
          en: 'Let memories come where they help with what was lost or is changing, then back to now.',
        },
        captures: { en: 'A note' },
        certainty: 'B',
      },
      {
        id: 'M-LL3',
        phase: 'middle',
        title: { en: 'Watch for trouble in planning and starting' },
        asks: {
          en: 'Not done may mean not able: make steps smaller, write them down, ask the caregiver along.',
        },
        captures: { en: 'The cognitive screen, anew' },
        certainty: 'A',
      },
      {
        id: 'E-LL1',
        phase: 'ending',
        title: { en: 'What they want done, should they no longer be able to say' },
        asks: { en: 'Ask whether decisions made in advance are written down, and who knows of them.' },
        captures: { en: 'A note' },
        from: 14,
        latest: 16,
        certainty: 'B',
      },
      {
        id: 'E-LL2',
        phase: 'ending',
        title: { en: 'Offer monthly meetings afterwards' },
        asks: { en: 'To keep well: monthly, with the caregiver where it helps.' },
        captures: { en: 'The decision' },
        evidence: 'nextStepDecided',
        from: 15,
        latest: 16,
        certainty: 'A',
      },
    ],
  },
  milestones: {
    add: [
      {
        id: 'MS-LL1',
        title: { en: 'Screen thinking' },
        due: { exactly: 1 },
        within: 'initial',
        severity: 'warn',
        evidence: { sheet: 'cognitive-screen' },
        task: 'I-04',
        certainty: 'B',
        sources: [...sources, ...cited.en],
      },
      {
        id: 'MS-LL2',
        title: { en: 'Ask alone whether anybody hurts them or takes from them' },
        due: { exactly: 2 },
        within: 'initial',
        severity: 'warn',
        evidence: 'safetyAskedAlone',
        task: 'I-05',
        certainty: 'A',
        sources,
      },
    ],
  },
  deviations: {
    // Reminiscence is allowed where it serves the focus; hours may be short. IPT protocol reference, 7.4.
    drop: ['PD-11'],
    add: [
      {
        id: 'PD-LL1',
        title: { en: 'The caregiver became a second patient' },
        why: { en: 'They take part for the client’s sake; their own need is met elsewhere.' },
        severity: 'warn',
        found: { by: 'ear', domains: ['F-LL2'] },
        certainty: 'A',
        sources: [...sources, ...cited.en],
      },
      {
        id: 'PD-LL2',
        title: { en: 'Not the limited sick role' },
        why: { en: 'Who gives up what they still do, loses it.' },
        severity: 'info',
        found: { by: 'chart', detector: 'sickRoleOfAnotherMode' },
        certainty: 'DES',
        sources: ['IPT protocol reference, 1.4'],
      },
    ],
  },
  settings: { sickRole: 'limited', jointSessionsMax: 4, sessionMinutesAllowed: [25, 60] },
  measures: [
    { oneOf: ['phq-9'], when: ['every_session', 'follow_up'], weight: 'protocol', sources },
    { oneOf: ['gad-7'], when: ['every_session', 'follow_up'], weight: 'protocol', sources },
    { oneOf: ['gds-15'], when: ['assessment', 'mid_point', 'end', 'follow_up'], weight: 'optional', sources },
    { oneOf: ['lsns-6', 'osss-3'], when: ['assessment', 'end'], weight: 'optional', sources },
    functioning,
  ],
  fidelity: {
    add: [
      {
        id: 'F-LL1',
        title: { en: 'At their pace' },
        good: { en: 'Hearing, sight, tiredness and memory were allowed for, without talking down' },
        initial: 'due',
        middle: 'due',
        ending: 'due',
      },
      {
        id: 'F-LL2',
        title: { en: 'The caregiver as a participant' },
        good: { en: 'Joined where it served the client, and did not take the hour' },
        initial: 'optional',
        middle: 'optional',
        ending: 'optional',
      },
    ],
  },
  sheets,
  people,
  meetings,
  techniques: [
    { technique: 'T-10', use: 'emphasised', why: { en: 'Practical help and arranging care belong to it.' } },
    { technique: 'T-01', use: 'used', why: { en: 'Memories may come where they serve the focus.' } },
  ],
  certainty: 'A',
  sources: [...sources, ...cited.en],
};
