import type { ProtocolFile } from '#core/protocols/protocol-file.ts';
import { threePhases } from './three-phases.ts';

const sources = ['IPT protocol reference, 7.5'];
const cited = { en: ['Brandon et al. 2012'] };

/** IPT before or after a birth with the partner in the room, in eight sessions (IPT protocol reference, 7.5). */
export const iptPartnerAssisted: ProtocolFile = {
  id: 'ipt-partner-assisted',
  edition: '2026.1',
  extends: 'ipt-perinatal-postpartum',
  name: { en: 'Partner-assisted IPT' },
  says: { en: 'Eight sessions for depression in pregnancy or after a birth, with the partner there.' },
  about: {
    for: [{ en: 'Women with depression in pregnancy or after a birth whose partner wants to take part.' }],
    notFor: [
      { en: 'Fear or violence at home: no session together.' },
      {
        en: 'Signs of psychosis or high mood, or thoughts of harming the baby with intent: the perinatal team, the same day.',
      },
    ],
    evidence: [
      {
        says: { en: 'Eight sessions with the partner there were tried in a first study published in 2012.' },
        asOf: '2026-11',
        certainty: 'A',
        sources: cited.en,
      },
      {
        says: { en: 'How the eight fall into phases is a choice of this project.' },
        asOf: '2026-11',
        certainty: 'DES',
        sources,
      },
    ],
    tellsClient: [
      { en: 'We meet eight times, and your partner is there.' },
      { en: 'The illness is nobody’s fault. Your partner learns what it is and what helps.' },
      { en: 'Before we begin I speak with each of you alone, once.' },
    ],
    notAsked: [{ en: 'What you told me alone is not told to your partner.' }],
  },
  format: 'dyadic',
  participants: ['client', 'partner', 'therapist'],
  presets: [
    {
      id: 'ipt-partner-8',
      name: { en: 'Eight sessions with the partner' },
      sessions: 8,
      min: 8,
      max: 8,
      minutes: 50,
      cadenceDays: 7,
      windows: threePhases(2, 6, 8),
      certainty: 'DES',
      sources: [...sources, ...cited.en],
    },
  ],
  defaultPreset: 'ipt-partner-8',
  tasks: {
    add: [
      {
        id: 'I-PA1',
        phase: 'initial',
        title: { en: 'Speak with each alone, once' },
        asks: {
          en: 'Ask whether it is safe to speak, what each hopes for, and what must not be said in front of the other.',
        },
        captures: { en: 'Safety asked alone' },
        from: 1,
        latest: 1,
        of: 8,
        certainty: 'DES',
      },
      {
        id: 'M-PA1',
        phase: 'middle',
        title: { en: 'Let the two speak to each other' },
        asks: {
          en: 'One thing at a time, each hearing the other out; what is asked for, and what is agreed?',
        },
        captures: { en: 'What they agreed' },
        certainty: 'A',
      },
    ],
  },
  milestones: {
    change: {
      'MS-PN1': { due: { exactly: 2 } },
      'MS-PN3': { due: { exactly: 2 } },
      'MS-12': { due: { exactly: 2 }, later: null, sources },
      'MS-13': { due: { exactly: 2 }, sources },
    },
    add: [
      {
        id: 'MS-PA1',
        title: { en: 'Ask the partner to agree to take part' },
        due: { exactly: 1 },
        within: 'initial',
        severity: 'warn',
        evidence: { beside: 'partner', consented: true },
        task: 'I-PA1',
        certainty: 'A',
        sources: [...sources, ...cited.en],
      },
    ],
  },
  deviations: {
    add: [
      {
        id: 'PD-PA1',
        title: { en: 'The partner was not there' },
        why: { en: 'This is a treatment for two; without the other it is another one.' },
        severity: 'warn',
        found: { by: 'chart', detector: 'nobodyCameAlong' },
        certainty: 'A',
        sources: [...sources, ...cited.en],
      },
    ],
  },
  settings: { jointSessionsMax: 8 },
  fidelity: {
    add: [
      {
        id: 'F-PA1',
        title: { en: 'Both were heard' },
        good: { en: 'Neither was taken sides with, and each could say back what the other meant' },
        initial: 'due',
        middle: 'due',
        ending: 'due',
      },
    ],
  },
  people: { change: { partner: { weight: 'needed', page: true } } },
  meetings: [],
  certainty: 'A',
  sources: [...sources, ...cited.en],
};
