import { ipt } from '#core/protocols/ipt/ipt.ts';
import { functioning } from '#core/protocols/ipt/settings.ts';
import type { ProtocolFile } from '#core/protocols/protocol-file.ts';
import { about } from './about.ts';
import { deviations, fidelity } from './listening.ts';
import { attachmentMap, goodbyeLetter, ipaf, ipafWork } from './sheets.ts';
import { tasks } from './tasks.ts';
import { blueprint, checkPoints, milestones } from './what-is-due.ts';

const reference = 'IPT protocol reference, 7.11';
const sources = [reference, 'Lemma, Target & Fonagy 2011'];

/**
 * Dynamic Interpersonal Therapy: a psychodynamic therapy of its own, which extends nothing. What it shares with IPT of
 * consent, safety and measures it takes row by row (7.11, 12.1).
 */
export const dit: ProtocolFile = {
  id: 'dit',
  edition: '2026.1',
  name: { en: 'Dynamic Interpersonal Therapy (DIT)' },
  says: {
    en: 'Sixteen weekly sessions of a brief psychodynamic therapy. Client and therapist find one pattern that keeps coming back with people, agree on it in words, and work on it in life now and between the two of them.',
  },
  family: 'dit',
  about,
  format: 'individual',
  ages: { from: 18 },
  participants: ['client', 'therapist'],
  credentials: ['dit'],
  phases: [
    {
      id: 'finding-the-pattern',
      role: 'initial',
      name: { en: 'Engagement and the pattern' },
      clientLabel: { en: 'Finding the pattern' },
      says: { en: 'The people of now and then, and one pattern agreed in words by session 4.' },
    },
    {
      id: 'working-on-it',
      role: 'middle',
      name: { en: 'Work on the pattern' },
      clientLabel: { en: 'Working on the pattern' },
      says: { en: 'The pattern in relationships now, here in the room too, and what can change.' },
    },
    {
      id: 'ending',
      role: 'ending',
      name: { en: 'Ending' },
      clientLabel: { en: 'Saying goodbye' },
      says: { en: 'The separation itself, and a letter of goodbye that both have a hand in.' },
    },
  ],
  areas: [],
  presets: [
    {
      id: 'dit16',
      name: { en: 'Sixteen sessions' },
      sessions: 16,
      min: 16,
      max: 16,
      minutes: 50,
      cadenceDays: 7,
      windows: [
        { phase: 'initial', id: 'finding-the-pattern', from: 1, to: 4 },
        { phase: 'middle', id: 'working-on-it', from: 5, to: 12 },
        { phase: 'ending', id: 'ending', from: 13, to: 16 },
      ],
      certainty: 'A',
      sources,
    },
  ],
  defaultPreset: 'dit16',
  tasks,
  blueprint,
  milestones,
  deviations,
  checkPoints,
  focus: {
    default: 1,
    max: 1,
    areas: [],
    bySheet: 'ipaf',
    selection: [
      {
        id: 'ONE-1',
        title: { en: 'One pattern' },
        says: { en: 'The one that keeps coming back, carries feeling now, and is tied to the symptoms.' },
      },
    ],
    guards: [],
    changeBy: 0.5,
    sources: [reference],
  },
  emphases: [],
  settings: {
    ...ipt.settings,
    sickRole: 'none',
    tryOuts: 'none',
    jointSessionsMax: 0,
    pastWork: 'developmental_link',
    relationshipUse: 'mentalising_transference',
  },
  measures: [
    {
      oneOf: ['phq-9'],
      when: ['every_session', 'follow_up'],
      weight: 'protocol',
      leads: { recovery: 'with_gad_7' },
      certainty: 'A',
      sources: [reference],
    },
    { oneOf: ['gad-7'], when: ['every_session', 'follow_up'], weight: 'protocol', sources: [reference] },
    functioning,
  ],
  ending: {
    tasks: ['E-01', 'E-02', 'E-03', 'DT-11', 'DT-12', 'DT-13', 'E-07', 'E-09', 'E-10', 'E-12'],
    // The plan for hard weeks is short; the letter carries the rest. 7.11
    relapsePlan: {
      earlySigns: 1,
      relationalSigns: 0,
      triggers: 1,
      people: 1,
      skills: 1,
      actionLevels: [],
      wayBack: 'optional',
    },
    whenEndingEarly: ['E-02', 'E-07', 'E-10'],
    followUpMonths: [3],
    certainty: 'DES',
    sources: [reference],
  },
  fidelity,
  sheets: [attachmentMap, ipaf, ipafWork, goodbyeLetter],
  trackers: [],
  cards: [],
  people: [],
  meetings: [],
  techniques: [
    {
      technique: 'T-08',
      use: 'emphasised',
      why: { en: 'What happens between client and therapist is part of the work here.' },
    },
    {
      technique: 'T-04',
      use: 'emphasised',
      why: { en: 'The feeling that joins the two pictures is found and named.' },
    },
    { technique: 'T-11', use: 'ruled_out', why: { en: 'Nothing is set to try between sessions.' } },
    { technique: 'T-16', use: 'ruled_out', why: { en: 'The work is between the two of you.' } },
  ],
  signOffs: [],
  labels: {},
  certainty: 'A',
  sources,
};
