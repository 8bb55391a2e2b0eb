import { threePhases } from '#core/forms-of-therapy/three-phases.ts';
import { functioning } from '#core/protocols/ipt/settings.ts';
import type { ProtocolFile } from '#core/protocols/protocol-file.ts';
import { aboutAntenatal, aboutPostpartum, cited, complicatedPregnancy, sources } from './about.ts';
import { birthStory, feelingsAboutTheBaby, meetings, nightsAndHelp, people } from './beside.ts';
import { tasks } from './tasks.ts';

const milestone = {
  certainty: 'A',
  severity: 'warn',
  within: 'initial',
  sources: [...sources, ...cited.en],
} as const;

/** IPT after a birth, in twelve sessions (IPT protocol reference, 7.5). */
export const iptPostpartum: ProtocolFile = {
  id: 'ipt-perinatal-postpartum',
  edition: '2026.1',
  extends: 'ipt',
  name: { en: 'IPT after a birth' },
  says: {
    en: 'Twelve sessions for depression in the year after a birth, with room for the baby and the partner.',
  },
  about: aboutPostpartum,
  participants: ['client', 'therapist', 'partner', 'infant'],
  credentials: ['ipt_practitioner'],
  areas: [complicatedPregnancy],
  presets: [
    {
      id: 'ipt-postpartum-12',
      name: { en: 'Twelve sessions after a birth' },
      sessions: 12,
      min: 12,
      max: 12,
      minutes: 50,
      cadenceDays: 7,
      windows: threePhases(3, 9, 12),
      certainty: 'A',
      sources: [...sources, ...cited.en],
    },
  ],
  defaultPreset: 'ipt-postpartum-12',
  tasks,
  milestones: {
    add: [
      {
        ...milestone,
        id: 'MS-PN1',
        title: { en: 'Hear the story of the pregnancy and the birth' },
        due: { exactly: 3 },
        evidence: { sheet: 'birth-story' },
        task: 'I-PN1',
      },
      {
        ...milestone,
        id: 'MS-PN2',
        title: { en: 'Ask about feelings about the baby, and thoughts of harm' },
        due: { exactly: 2 },
        evidence: { sheet: 'feelings-about-the-baby' },
        task: 'I-PN2',
      },
      {
        ...milestone,
        id: 'MS-PN3',
        title: { en: 'Find somebody to take over parts of the care' },
        due: { exactly: 3 },
        evidence: { sheet: 'nights-and-help', rows: { field: 'takenOver', atLeast: 1 } },
        task: 'I-PN3',
      },
      {
        ...milestone,
        id: 'MS-PN4',
        title: { en: 'Ask about safety at home, alone' },
        due: { exactly: 1 },
        evidence: 'safetyAskedAlone',
        task: 'I-05',
      },
    ],
  },
  checkPoints: {
    // The cut-off for probable depression; a service may set the one of its place. IPT protocol reference, 7.5, measures.
    change: {
      mid: { signal: { scoreAtLeast: 13 }, sources },
      S12: { signal: { scoreAtLeast: 13 }, sources },
      end: { signal: { scoreAtLeast: 10 }, sources },
    },
  },
  deviations: {
    add: [
      {
        id: 'PD-PN1',
        title: { en: 'Mixed feelings for the baby talked away' },
        why: { en: 'What may not be said grows.' },
        severity: 'warn',
        found: { by: 'ear', domains: ['F-PN1'] },
        certainty: 'B',
        sources,
      },
    ],
    change: {
      // Spacing round a birth is flexible: a pause agreed accounts for a gap, and one that asks is four weeks. IPT protocol reference, 7.5.
      'PD-21': {
        title: { en: 'A gap of more than four weeks, or sessions missed, with no pause agreed' },
        why: { en: 'Weeks without a word, just when much can turn.' },
        certainty: 'DES',
        sources,
      },
    },
  },
  focus: {
    areas: ['grief', 'role_dispute', 'role_transition', 'complicated_pregnancy', 'interpersonal_deficits'],
    sources,
  },
  settings: { gapDays: 28, jointSessionsMax: 2 },
  measures: [
    {
      oneOf: ['epds'],
      when: ['every_session', 'follow_up'],
      weight: 'protocol',
      // The EPDS at every session is settled; its cut-off is chosen per country (7.5): 13 is the cautious one for a course.
      leads: { caseness: 13, reliableChange: 4, recovery: 'alone' },
      certainty: 'DES',
      sources: { en: ['IPT protocol reference, 7.5', 'Measures reference, EPDS', 'Matthey 2004'] }.en,
    },
    { oneOf: ['gad-7'], when: ['assessment', 'mid_point', 'end'], weight: 'optional', sources },
    { oneOf: ['mspss', 'osss-3'], when: ['assessment', 'mid_point', 'end'], weight: 'optional', sources },
    functioning,
  ],
  fidelity: {
    add: [
      {
        id: 'F-PN1',
        title: { en: 'Room for mixed feelings' },
        good: { en: 'What is hard about the baby could be said, and was made ordinary' },
        initial: 'due',
        middle: 'due',
        ending: 'optional',
      },
      {
        id: 'F-PN2',
        title: { en: 'Mother, baby and those round them' },
        good: { en: 'Sleep, care and help were asked about; the partner had a part where it was safe' },
        initial: 'due',
        middle: 'due',
        ending: 'due',
      },
    ],
  },
  sheets: [birthStory, feelingsAboutTheBaby, nightsAndHelp],
  people,
  meetings,
  techniques: [
    { technique: 'T-10', use: 'emphasised', why: { en: 'Practical help with sleep and care comes early.' } },
    { technique: 'T-05', use: 'emphasised', why: { en: 'Asking for help, and what the other heard.' } },
  ],
  certainty: 'A',
  sources: [...sources, ...cited.en],
};

/** IPT in pregnancy: sixteen sessions in 1–3, 4–12, 13–16, with a pause round the birth (IPT protocol reference, 7.5 and 12.1). */
export const iptAntenatal: ProtocolFile = {
  id: 'ipt-perinatal-antenatal',
  edition: '2026.1',
  extends: 'ipt-perinatal-postpartum',
  name: { en: 'IPT in pregnancy' },
  says: { en: 'Sixteen sessions for depression in pregnancy, which pause when the baby comes.' },
  about: aboutAntenatal,
  presets: [
    {
      id: 'ipt-antenatal-16',
      name: { en: 'Sixteen sessions in pregnancy' },
      sessions: 16,
      min: 16,
      max: 16,
      minutes: 50,
      cadenceDays: 7,
      windows: threePhases(3, 12, 16),
      certainty: 'A',
      sources: ['IPT protocol reference, 7.5 and 12.1', ...cited.en],
    },
  ],
  defaultPreset: 'ipt-antenatal-16',
  tasks: {
    change: {
      'I-PN1': { title: { en: 'Hear the story of this pregnancy, and of those before' } },
      'I-PN2': {
        asks: { en: 'What does she feel for the baby to come? Mixed feelings are ordinary: say so.' },
      },
      'I-PN3': {
        title: { en: 'Plan sleep and help for after the birth' },
        from: 3,
        latest: 12,
      },
    },
    add: [
      {
        id: 'M-PN3',
        phase: 'middle',
        title: { en: 'Agree how to pause when the baby comes' },
        asks: { en: 'Who tells whom, how long, and when you go on; who looks after her meanwhile.' },
        captures: { en: 'The pause, with a day to take it up again' },
        evidence: 'pauseAgreed',
        certainty: 'DES',
      },
    ],
  },
  milestones: {
    change: {
      'MS-PN1': { title: { en: 'Hear the story of the pregnancy' } },
      'MS-PN3': {
        title: { en: 'Agree on help for after the birth' },
        due: { exactly: 12 },
        within: 'middle',
      },
    },
  },
  sheets: {
    change: {
      'birth-story': { name: { en: 'The story of the pregnancy' }, clientLabel: { en: 'My pregnancy' } },
    },
  },
};
