import { threePhases } from '#core/forms-of-therapy/three-phases.ts';
import { battery, functioning } from '#core/protocols/ipt/settings.ts';
import type { ProtocolFile } from '#core/protocols/protocol-file.ts';
import { moodOfTheWeek } from '#core/protocols/trackers/mood-of-the-week.ts';
import { about, areas, cited, settled, sources } from './about.ts';
import { meetings, people, sheets } from './beside.ts';
import { cards } from './cards.ts';
import { blueprint, tasks } from './tasks.ts';
import { checkPoints, milestones } from './what-is-due.ts';

/** IPT for adolescents of 12 to 18 (IPT protocol reference, 7.3). */
export const iptA: ProtocolFile = {
  id: 'ipt-a',
  edition: '2026.1',
  extends: 'ipt',
  name: { en: 'IPT for adolescents' },
  says: {
    en: 'Twelve sessions for depressed young people of 12 to 18, with meetings for their parents beside them.',
  },
  about,
  ages: { from: 12, to: 18 },
  participants: ['client', 'therapist', 'guardian'],
  credentials: ['ipt_a'],
  areas,
  presets: [
    {
      id: 'ipt-a-12',
      name: { en: 'Twelve sessions' },
      sessions: 12,
      min: 12,
      max: 16,
      minutes: 45,
      cadenceDays: 7,
      windows: threePhases(4, 9, 12),
      certainty: 'A',
      sources: [...sources, ...cited.en],
    },
    {
      // Twelve to sixteen is UK practice; how sixteen are split is this project’s choice.
      id: 'ipt-a-16',
      name: { en: 'Sixteen sessions' },
      sessions: 16,
      min: 12,
      max: 16,
      minutes: 45,
      cadenceDays: 7,
      windows: threePhases(4, 12, 16),
      certainty: 'DES',
      sources,
    },
  ],
  defaultPreset: 'ipt-a-12',
  tasks,
  blueprint,
  milestones,
  checkPoints,
  deviations: {
    change: {
      'PD-10': {
        title: { en: 'The PHQ-A missing at a session that asks for it' },
        sources: settled,
      },
    },
    add: [
      {
        id: 'PD-AD1',
        title: { en: 'Not the limited sick role' },
        why: { en: 'A young person who stays away from school and friends loses what helps them get well.' },
        severity: 'warn',
        found: { by: 'chart', detector: 'sickRoleOfAnotherMode' },
        certainty: 'A',
        sources,
      },
      {
        id: 'PD-AD2',
        title: { en: 'Experiments treated as homework' },
        why: { en: 'What is marked is soon avoided; what was not tried says something too.' },
        severity: 'info',
        found: { by: 'ear', domains: ['F-19', 'F-AD4'] },
        certainty: 'B',
        sources: ['IPT protocol reference, 3.9'],
      },
    ],
  },
  settings: { sickRole: 'limited', tryOuts: 'formal', jointSessionsMax: 3, sessionMinutesAllowed: [35, 50] },
  measures: [
    {
      oneOf: ['phq-a'],
      when: ['every_session', 'follow_up'],
      weight: 'protocol',
      at: [1, 4, 8, 12],
      // 11 is published; a reliable change is not, so the PHQ-9’s is used (12.1).
      leads: { caseness: 11, reliableChange: 6, recovery: 'alone' },
      certainty: 'DES',
      sources: settled,
    },
    {
      oneOf: ['who-5'],
      when: ['assessment', 'mid_point', 'end'],
      weight: 'optional',
      sources: battery,
    },
    functioning,
  ],
  fidelity: {
    add: [
      {
        id: 'F-AD1',
        title: { en: 'The mood of the week' },
        good: { en: 'Average, best and worst, each tied to people; 10 was understood as worst' },
        initial: 'due',
        middle: 'due',
        ending: 'due',
      },
      {
        id: 'F-AD2',
        title: { en: 'What is private' },
        good: { en: 'Limits said plainly and kept; the young person told first' },
        initial: 'due',
        middle: 'optional',
        ending: 'due',
      },
      {
        id: 'F-AD3',
        title: { en: 'The themes of this age' },
        good: { en: 'Growing away from parents, authority, first loves, peers and losses had room' },
        initial: 'due',
        middle: 'due',
        ending: 'optional',
      },
      {
        id: 'F-AD4',
        title: { en: 'Tips, not lectures' },
        good: { en: 'Short, tied to an exchange, tried in the room' },
        initial: 'not_due',
        middle: 'due',
        ending: 'due',
      },
    ],
  },
  sheets,
  trackers: [moodOfTheWeek],
  cards,
  people,
  meetings,
  techniques: [
    { technique: 'T-04', use: 'emphasised', why: { en: 'Feelings are tied to what happens, week by week.' } },
    {
      technique: 'T-05',
      use: 'emphasised',
      why: { en: 'Most tips come out of one exchange looked at closely.' },
    },
    { technique: 'T-06', use: 'emphasised', why: { en: 'Options and what each would bring.' } },
    { technique: 'T-07', use: 'emphasised', why: { en: 'Tried in the room before it is tried at home.' } },
    { technique: 'T-11', use: 'emphasised', why: { en: 'Work at home, called an experiment.' } },
  ],
  certainty: 'A',
  sources: [...sources, ...cited.en],
};
