import { threePhases } from '#core/forms-of-therapy/three-phases.ts';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import { functioning } from '#core/protocols/ipt/settings.ts';
import type { ProtocolFile } from '#core/protocols/protocol-file.ts';
import { about, areas, cited, settled, sources } from './about.ts';
import { fidelity } from './fidelity.ts';
import { tasks } from './tasks.ts';
import { blueprint, milestones } from './what-is-due.ts';

/** IPT in a group led by a trained facilitator: one interview and eight meetings (IPT protocol reference, 7.6). */
export const iptGroup: ProtocolFile = {
  id: 'ipt-group',
  edition: '2026.1',
  name: { en: 'IPT in a group, eight meetings' },
  says: {
    en: 'Six to ten people with depression meet eight times with a trained facilitator, after each has been spoken with alone.',
  },
  about,
  family: 'ipt',
  format: 'group',
  group: {
    members: { least: 4, usual: { from: 6, to: 10 }, most: 12 },
    joins: { freely: 2, withReason: 3 },
    facilitators: { usual: 1, most: 2 },
    rules: [
      { en: 'What is said here stays here.' },
      { en: 'We come on time.' },
      { en: 'One speaks at a time.' },
      { en: 'Everybody may say “not today”.' },
      { en: 'We are kind: we do not scold and do not preach.' },
      { en: 'Nobody is hit or threatened, and nobody comes drunk.' },
      { en: 'Whoever does not feel safe tells the facilitator, alone, the same day.' },
    ],
    aloud: { measure: 'phq-9', alone: [9] },
    sources: settled,
  },
  ages: { from: 18 },
  participants: ['client', 'facilitator'],
  credentials: ['ipt_group_facilitator'],
  phases: [
    {
      id: 'beginning',
      role: 'initial',
      name: { en: 'Beginning' },
      clientLabel: { en: 'Getting to know one another' },
    },
    {
      id: 'working',
      role: 'middle',
      name: { en: 'Middle' },
      clientLabel: { en: 'Trying things out together' },
    },
    {
      id: 'goodbye',
      role: 'ending',
      name: { en: 'Ending' },
      clientLabel: { en: 'Looking back, and goodbye' },
    },
  ],
  areas,
  presets: [
    {
      id: 'group-8',
      name: { en: 'Eight meetings' },
      sessions: 8,
      min: 8,
      max: 8,
      minutes: 90,
      cadenceDays: 7,
      windows: threePhases(1, 7, 8).map((window) => ({
        ...window,
        id: { initial: 'beginning', middle: 'working', ending: 'goodbye' }[window.phase],
      })),
      certainty: 'A',
      sources: [...sources, ...cited.en],
    },
    {
      id: 'group-16',
      name: { en: 'Sixteen meetings' },
      sessions: 16,
      min: 12,
      max: 16,
      minutes: 90,
      cadenceDays: 7,
      windows: threePhases(4, 14, 16).map((window) => ({
        ...window,
        id: { initial: 'beginning', middle: 'working', ending: 'goodbye' }[window.phase],
      })),
      certainty: 'A',
      sources: [...sources, ...cited.en],
    },
  ],
  defaultPreset: 'group-8',
  tasks,
  blueprint,
  milestones,
  deviations: [],
  checkPoints: [],
  focus: {
    default: 1,
    max: 1,
    areas: areas.map(({ id }) => id),
    selection: [
      {
        id: 'ONE-1',
        title: { en: 'What set it off' },
        says: { en: 'Choose what was going on with people when it began, in the member’s own words.' },
      },
    ],
    guards: [],
    changeBy: 0.5,
    sources,
  },
  emphases: [],
  settings: { ...ipt.settings, tryOuts: 'agreed', jointSessionsMax: 0, sessionMinutesAllowed: [60, 120] },
  measures: [
    {
      oneOf: ['phq-9'],
      when: ['every_session', 'follow_up'],
      weight: 'protocol',
      leads: { recovery: 'alone' },
      certainty: 'A',
      sources: settled,
    },
    functioning,
  ],
  ending: {
    tasks: ['WG-12', 'WG-13', 'WG-14', 'WG-15'],
    relapsePlan: {
      earlySigns: 1,
      relationalSigns: 0,
      triggers: 0,
      people: 1,
      skills: 0,
      actionLevels: [],
      wayBack: 'optional',
    },
    whenEndingEarly: ['WG-14', 'WG-15'],
    followUpMonths: [6],
    certainty: 'DES',
    sources,
  },
  fidelity,
  sheets: [],
  trackers: [],
  cards: [],
  people: [],
  meetings: [
    {
      id: 'interview',
      name: { en: 'The talk before the group' },
      clientLabel: { en: 'Our first talk, you and the facilitator alone' },
      with: [],
      clientThere: 'yes',
      when: ['before'],
      usually: 1,
      most: 2,
      minutes: 60,
      says: {
        en: 'Alone, about an hour: symptoms one by one, safety, what depression is, when it began and with whom, one area, one or two aims, the group and its rules, and whether they join.',
      },
      tasks: [],
      sources,
    },
  ],
  techniques: [],
  signOffs: [],
  labels: {},
  certainty: 'A',
  sources: [...sources, ...cited.en],
};
