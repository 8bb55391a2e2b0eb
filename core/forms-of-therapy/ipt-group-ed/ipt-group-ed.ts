import { areas } from '#core/forms-of-therapy/ipt-group/about.ts';
import { threePhases } from '#core/forms-of-therapy/three-phases.ts';
import type { ProtocolFile } from '#core/protocols/protocol-file.ts';
import { about, cited, settled, sources } from './about.ts';
import { fidelity } from './fidelity.ts';
import { meetings } from './meetings.ts';
import { blueprint, tasks } from './tasks.ts';

const own = { sources };
const atTheEnd = { due: { sessionsLeft: 0 }, sources };

/**
 * Group IPT for bulimia and binge eating: what is individual IPT for eating disorders, lived in a group of twenty meetings
 * with three talks alone (IPT protocol reference, 7.7, V-GED).
 */
export const iptGroupEd: ProtocolFile = {
  id: 'ipt-group-ed',
  edition: '2026.1',
  extends: 'ipt-ed',
  name: { en: 'IPT for eating disorders in a group' },
  says: {
    en: 'Seven to nine people with binge eating or bulimia meet twenty times; each is spoken with alone before, half-way and after.',
  },
  about,
  format: 'group',
  group: {
    members: { least: 6, usual: { from: 7, to: 9 }, most: 9 },
    joins: { freely: 2, withReason: 3 },
    facilitators: { usual: 2, most: 2 },
    rules: [
      { en: 'What is said here stays here.' },
      { en: 'We come on time, and say so when we cannot come.' },
      { en: 'We speak of people and feelings, and not of food, weight or shape.' },
      { en: 'Everybody may say “not today”.' },
      { en: 'What goes on between us here may be said here, kindly.' },
      { en: 'Whoever does not feel safe tells one of those who lead, alone, the same day.' },
    ],
    sources: settled,
  },
  participants: ['client', 'therapist', 'facilitator'],
  credentials: ['ipt_practitioner', 'ipt_group_facilitator'],
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
      clientLabel: { en: 'Working on what is between people' },
    },
    {
      id: 'goodbye',
      role: 'ending',
      name: { en: 'Ending' },
      clientLabel: { en: 'Looking back, and goodbye' },
    },
  ],
  areas,
  focus: { default: 1, max: 2, areas: areas.map(({ id }) => id), guards: [], sources },
  presets: [
    {
      id: 'ed-group-20',
      name: { en: 'Twenty meetings and three talks alone' },
      sessions: 20,
      min: 20,
      max: 20,
      minutes: 90,
      cadenceDays: 7,
      windows: threePhases(5, 15, 20).map((window) => ({
        ...window,
        id: { initial: 'beginning', middle: 'working', ending: 'goodbye' }[window.phase],
      })),
      certainty: 'A',
      sources: [...sources, ...cited.en],
    },
  ],
  defaultPreset: 'ed-group-20',
  tasks: { keep: ['I-04', 'X-05', 'I-ED1', 'I-ED2', 'I-ED3', 'I-ED4', 'M-ED1', 'M-ED2'], add: tasks },
  blueprint,
  milestones: {
    keep: [
      'MS-01',
      'MS-02',
      'MS-03',
      'MS-06',
      'MS-07',
      'MS-13',
      'MS-19',
      'MS-20',
      'MS-22',
      'MS-23',
      'MS-ED1',
      'MS-ED2',
      'MS-ED3',
      'MS-ED4',
    ],
    change: {
      'MS-01': { ...own, task: 'GE-1' },
      'MS-02': { ...own, task: 'X-05' },
      'MS-03': { ...own, task: 'GE-1' },
      'MS-06': { due: { exactly: 1 }, task: 'GE-1', sources: settled },
      'MS-07': { due: { exactly: 1 }, task: 'GE-1', sources: settled },
      'MS-13': { due: { exactly: 2 }, task: 'GE-2', sources },
      'MS-19': { due: { sessionsLeft: 5 }, task: 'GE-8', sources: settled },
      'MS-20': { ...atTheEnd, task: 'GE-11' },
      'MS-22': { ...atTheEnd, task: 'GE-12' },
      'MS-23': { ...atTheEnd, task: 'GE-9' },
    },
    add: [
      {
        id: 'MS-GE1',
        title: { en: 'Speak with the member alone before the first meeting' },
        due: { exactly: 1 },
        severity: 'warn',
        evidence: { meeting: 'interview' },
        task: 'GE-1',
        certainty: 'A',
        sources: [...sources, ...cited.en],
      },
      {
        id: 'MS-GE2',
        title: { en: 'Speak with the member alone half-way, between meetings 10 and 11' },
        due: { exactly: 11 },
        severity: 'warn',
        evidence: { meeting: 'talk-in-the-midst' },
        task: 'GE-6',
        certainty: 'A',
        sources: [...sources, ...cited.en],
      },
    ],
  },
  // Those of individual IPT look at what is done alone with one client; in the group it is heard by whoever sits in.
  deviations: { keep: ['PD-ED2'] },
  checkPoints: [],
  emphases: [],
  settings: { jointSessionsMax: 0, sessionMinutesAllowed: [60, 120] },
  fidelity: { keep: ['F-ED1', 'F-ED2'], add: fidelity },
  ending: {
    tasks: ['GE-9', 'GE-10', 'GE-11', 'GE-12'],
    whenEndingEarly: ['GE-11', 'GE-12'],
    certainty: 'DES',
    sources,
  },
  meetings,
  certainty: 'A',
  sources: [...sources, ...cited.en],
};
