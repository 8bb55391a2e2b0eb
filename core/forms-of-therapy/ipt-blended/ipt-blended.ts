import { threePhases } from '#core/forms-of-therapy/three-phases.ts';
import type { Preset } from '#core/protocols/protocol/preset.ts';
import type { ProtocolFile, Written } from '#core/protocols/protocol-file.ts';

const reference = 'IPT protocol reference, 7.0 (V-BL)';
const sources = [reference, 'Blended IPT feasibility study, Netherlands'];

const live = (sessions: number, middle: number, name: string): Written<Preset> => ({
  id: `blended-${sessions}`,
  name: { en: name },
  sessions,
  min: 6,
  max: 10,
  minutes: 50,
  cadenceDays: 7,
  windows: threePhases(2, middle, sessions),
  certainty: 'B',
  sources,
});
const names = {
  en: {
    six: 'Six live sessions and six modules',
    eight: 'Eight live sessions and six modules',
    ten: 'Ten live sessions and six modules',
  },
};
const lastModule = 6;

/** Blended IPT: six modules on the client's own page, and six to ten live sessions (7.0). */
export const iptBlended: ProtocolFile = {
  id: 'ipt-blended',
  edition: '2026.1',
  extends: 'ipt',
  name: { en: 'Blended IPT' },
  says: { en: 'Six modules that the client works through on their own page, and six to ten live sessions.' },
  format: 'blended',
  about: {
    for: [{ en: 'Adults with mild to moderate depression who like to work on some of it by themselves' }],
    notFor: [
      { en: 'Somebody in acute danger, or severely depressed: meet more often' },
      { en: 'People without a safe place to read and write' },
    ],
    evidence: [
      {
        says: { en: 'One study in the Netherlands looked at whether it can be done.' },
        asOf: '2026-11',
        certainty: 'A',
        sources,
      },
    ],
    tellsClient: [
      { en: 'Between meetings you work through six short parts on your own page, one by one.' },
      { en: 'We meet six to ten times, here or on a screen, and begin from what you wrote.' },
      {
        en: 'What you write is read before the next meeting, not at once. For an emergency there are other numbers.',
      },
      { en: 'This way of working is new; one small study has tried it so far.' },
    ],
    notAsked: [{ en: 'You will not be marked on what you write.' }],
    notTheSameAs: [{ en: 'A self-help programme without a therapist' }],
    experimental: true,
  },
  credentials: ['ipt_practitioner'],
  presets: [live(6, 5, names.en.six), live(8, 6, names.en.eight), live(10, 8, names.en.ten)],
  defaultPreset: 'blended-8',
  focus: { max: 1, sources: [reference, 'IPT protocol reference, 2.4 to 2.6'] },
  tasks: {
    add: [
      {
        id: 'BL-01',
        phase: 'every_session',
        title: { en: 'Begin from what was written' },
        asks: { en: 'Read the module before you meet; what stood out to them?' },
        certainty: 'B',
      },
      {
        id: 'BL-02',
        phase: 'every_session',
        title: { en: 'Agree the next module' },
        asks: { en: 'Which one, by when, and what might get in the way?' },
        certainty: 'B',
      },
    ],
  },
  milestones: {
    change: {
      'MS-12': { due: { exactly: 2 }, sources },
      'MS-13': { due: { exactly: 2 }, sources },
      'MS-20': { due: { sessionsLeft: 1 }, sources },
    },
    add: [
      {
        id: 'MS-BL1',
        title: { en: 'Do the first module' },
        due: { exactly: 2 },
        severity: 'warn',
        evidence: { sheet: 'online-module', many: 1 },
        task: 'BL-02',
        certainty: 'DES',
        sources,
      },
      {
        id: 'MS-BL2',
        title: { en: 'Have three modules done' },
        due: { exactly: 4 },
        severity: 'warn',
        evidence: { sheet: 'online-module', many: 3 },
        task: 'BL-02',
        certainty: 'DES',
        sources,
      },
      {
        id: 'MS-BL3',
        title: { en: 'Have all six modules done' },
        due: { sessionsLeft: 0 },
        severity: 'info',
        evidence: { sheet: 'online-module', many: lastModule },
        task: 'BL-02',
        certainty: 'DES',
        sources,
      },
    ],
  },
  // A module is worked through between two live sessions: up to three weeks between them is the work and no gap. 7.0
  settings: { gapDays: 21 },
  deviations: {
    change: { 'PD-21': { certainty: 'DES', sources } },
    add: [
      {
        id: 'PD-BL1',
        title: { en: 'No module is done' },
        why: { en: 'Without them this is a very short course.' },
        severity: 'warn',
        found: { by: 'chart', detector: 'modulesLapsed' },
        certainty: 'DES',
        sources,
      },
    ],
  },
  fidelity: {
    add: [
      {
        id: 'F-BL1',
        title: { en: 'Module and meeting joined' },
        good: { en: 'What was written was read, used in the hour, and the next module agreed' },
        initial: 'due',
        middle: 'due',
        ending: 'optional',
      },
    ],
  },
  sheets: [
    {
      id: 'online-module',
      name: { en: 'Online module' },
      clientLabel: { en: 'My module' },
      clientSays: {
        en: 'A few questions between two meetings. It is read before you meet again.',
      },
      says: { en: 'What the client wrote in one of the six modules.' },
      writes: ['client', 'therapist'],
      sees: ['client'],
      shown: 'at_once',
      agreed: false,
      kept: 'many',
      offered: ['initial', 'middle', 'ending'],
      fields: [
        {
          id: 'module',
          kind: 'choice',
          name: { en: 'Which' },
          clientLabel: { en: 'Which one' },
          needed: true,
          options: [
            { id: 'the_illness', name: { en: '1. What depression is' } },
            { id: 'my_people', name: { en: '2. The people around me' } },
            { id: 'my_focus', name: { en: '3. What we work on' } },
            { id: 'feelings', name: { en: '4. What I feel, and what it tells me' } },
            { id: 'talking', name: { en: '5. Saying it' } },
            { id: 'staying_well', name: { en: '6. Staying well' } },
          ],
        },
        {
          id: 'wrote',
          kind: 'text',
          long: true,
          name: { en: 'What the client wrote' },
          clientLabel: { en: 'What I want to write down' },
          needed: true,
        },
        {
          id: 'bring',
          kind: 'text',
          name: { en: 'What to talk about' },
          clientLabel: { en: 'What I want to bring to the meeting' },
        },
      ],
      sources,
    },
  ],
  certainty: 'B',
  sources,
};
