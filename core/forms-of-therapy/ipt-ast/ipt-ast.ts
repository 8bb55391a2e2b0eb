import { people } from '#core/forms-of-therapy/ipt-a/beside.ts';
import { cards } from '#core/forms-of-therapy/ipt-a/cards.ts';
import { threePhases } from '#core/forms-of-therapy/three-phases.ts';
import { functioning } from '#core/protocols/ipt/settings.ts';
import type { ProtocolFile } from '#core/protocols/protocol-file.ts';
import { moodOfTheWeek } from '#core/protocols/trackers/mood-of-the-week.ts';
import { about, cited, settled, sources } from './about.ts';
import { blueprint, tasks } from './tasks.ts';

/** Prevention in a group of young people: eight meetings and two talks alone (IPT-AST; IPT protocol reference, 7.13). */
export const iptAst: ProtocolFile = {
  id: 'ipt-ast',
  edition: '2026.1',
  extends: 'ipt-group',
  name: { en: 'IPT skills in a group of young people (prevention)' },
  says: {
    en: 'Four to seven young people of 12 to 16 with more low mood than usual meet eight times, after two talks alone, to learn ways of talking that keep depression away.',
  },
  about,
  ages: { from: 12, to: 16 },
  participants: ['client', 'facilitator', 'guardian'],
  credentials: ['ipt_a', 'ipt_group_facilitator'],
  group: {
    members: { least: 4, usual: { from: 4, to: 7 }, most: 8 },
    facilitators: { usual: 1, most: 2 },
    rules: [
      { en: 'What is said here stays here, also at school and on the phone.' },
      { en: 'One speaks at a time.' },
      { en: 'Everybody may pass.' },
      { en: 'Nobody is laughed at, and nobody is hurt.' },
      { en: 'Whoever does not feel safe tells the one who leads, alone, the same day.' },
    ],
    // Young people fill it in for themselves: none of it is asked before the others.
    aloud: null,
    sources: settled,
  },
  areas: { drop: ['grief'] },
  focus: { areas: ['disagreements', 'life_changes', 'loneliness'], sources: cited.en },
  presets: [
    {
      id: 'ast-8',
      name: { en: 'Eight meetings and two talks alone' },
      sessions: 8,
      min: 8,
      max: 8,
      minutes: 90,
      cadenceDays: 7,
      windows: threePhases(3, 6, 8).map((window) => ({
        ...window,
        id: { initial: 'beginning', middle: 'working', ending: 'goodbye' }[window.phase],
      })),
      certainty: 'DES',
      sources: [...sources, ...cited.en],
    },
  ],
  defaultPreset: 'ast-8',
  tasks: {
    drop: ['WG-3', 'WG-10'],
    change: {
      'WG-1': {
        title: { en: 'Speak alone first, twice' },
        asks: {
          en: 'The measure item by item; ask alone about dying, self-harm and being hurt. Somebody who is ill with depression is sent on, and does not wait for the group.',
        },
      },
      'WG-2': {
        asks: {
          en: 'Low mood can grow into an illness, it is nobody’s fault, and something can be done before it does.',
        },
      },
      'WG-7': {
        asks: {
          en: 'The mood of the week, and what happened with people. The measure is filled in by each alone, and looked at before the round.',
        },
      },
      'WG-11': { asks: { en: 'From the sixth meeting on, each time; ask how that is.' } },
      'WG-15': {
        asks: {
          en: 'Whoever is above the cut-off, or in any danger, is referred today, and the parents are told as agreed.',
        },
      },
    },
    add: tasks,
  },
  blueprint,
  milestones: {
    change: {
      'MS-02': { sources: settled },
      'MS-WG1': {
        title: { en: 'Speak with the member alone twice before the first meeting' },
        evidence: { meeting: 'before-the-group' },
        certainty: 'B',
        sources: cited.en,
      },
      'MS-WG2': {
        title: { en: 'Agree on one experiment for at home' },
        due: { startOf: 'middle' },
        task: 'AT-5',
        certainty: 'B',
        sources: cited.en,
      },
    },
  },
  settings: { sickRole: 'none', tryOuts: 'agreed' },
  measures: [
    {
      oneOf: ['phq-a'],
      when: ['every_session', 'follow_up'],
      weight: 'protocol',
      // As in IPT for adolescents: 11 is published; a reliable change is not, so the PHQ-9’s is used (12.1).
      leads: { caseness: 11, reliableChange: 6, recovery: 'alone' },
      certainty: 'DES',
      sources: settled,
    },
    functioning,
  ],
  fidelity: {
    drop: ['F-WG1'],
    change: {
      'F-WG5': {
        title: { en: 'An experiment at home' },
        initial: 'optional',
        middle: 'due',
        ending: 'optional',
      },
    },
    add: [
      {
        id: 'F-AT1',
        title: { en: 'Taught, then theirs' },
        good: {
          en: 'A tip was shown in a made-up scene, understood, and then tried with a talk of their own',
        },
        initial: 'due',
        middle: 'due',
        ending: 'optional',
      },
      {
        id: 'F-AT2',
        title: { en: 'What is private' },
        good: { en: 'Limits said plainly and kept; the young person told first' },
        initial: 'due',
        middle: 'optional',
        ending: 'due',
      },
    ],
  },
  trackers: [moodOfTheWeek],
  cards,
  people,
  meetings: [
    {
      id: 'before-the-group',
      name: { en: 'A talk before the group' },
      clientLabel: { en: 'Our talk before the group, just you and me' },
      with: [],
      clientThere: 'yes',
      when: ['before'],
      usually: 2,
      most: 3,
      minutes: 50,
      says: {
        en: 'Two talks alone. The first: mood, safety, what the group is. The second: the people in their life, and what they would like otherwise.',
      },
      tasks: [
        { en: 'Ask alone about dying, self-harm and being hurt.' },
        { en: 'Say what stays in the group and what cannot.' },
        { en: 'Go through the people in their life, and set one or two goals.' },
      ],
      sources: cited.en,
    },
    {
      id: 'parents',
      name: { en: 'A word with the parents' },
      clientLabel: { en: 'A word with my parent' },
      with: ['guardian'],
      clientThere: 'either',
      when: ['before', 'ending'],
      usually: 0,
      most: 2,
      minutes: 30,
      says: {
        en: 'What the group is for, what stays there, and whom to call; at the end, first signs as agreed.',
      },
      tasks: [
        { en: 'Take their consent where it is asked.' },
        { en: 'Pass on nothing that was told in confidence.' },
      ],
      sources,
    },
  ],
  techniques: [
    {
      technique: 'T-05',
      use: 'emphasised',
      why: { en: 'A talk looked at line by line is where the tips come from.' },
    },
    { technique: 'T-07', use: 'emphasised', why: { en: 'Tried in the group before it is tried at home.' } },
  ],
  certainty: 'B',
  sources: [...sources, ...cited.en],
};
