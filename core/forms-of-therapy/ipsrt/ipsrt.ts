import { battery, functioning } from '#core/protocols/ipt/settings.ts';
import type { PhaseWindow, Preset } from '#core/protocols/protocol/preset.ts';
import type { ProtocolFile, Written } from '#core/protocols/protocol-file.ts';
import { rhythm } from '#core/protocols/trackers/rhythm.ts';
import { about } from './about.ts';
import { listening } from './listening.ts';
import { sheets } from './sheets.ts';
import { due } from './what-is-due.ts';

const reference = 'IPT protocol reference, 7.8';
const sources = [reference, 'Frank 2005'];

/** Weekly to 16; a fortnight between sessions for about three months; then a month; at the end four monthly ones. */
function windows(monthly: number): PhaseWindow[] {
  const last = 22 + monthly;
  return [
    { phase: 'initial', id: 'beginning', from: 1, to: 4, graceTo: 5 },
    { phase: 'middle', id: 'rhythm-and-focus', from: 5, to: 16 },
    { phase: 'middle', id: 'every-fortnight', from: 17, to: 22, cadenceDays: 14 },
    { phase: 'middle', id: 'every-month', from: 23, to: last, cadenceDays: 30 },
    { phase: 'ending', id: 'ending', from: last + 1, to: last + 4, cadenceDays: 30 },
  ];
}

const preset = (id: string, name: string, monthly: number): Written<Preset> => ({
  id,
  name: { en: name },
  sessions: 26 + monthly,
  min: 26,
  max: 60,
  minutes: 50,
  cadenceDays: 7,
  windows: windows(monthly),
  certainty: 'B',
  sources,
});

const names = { en: { year: 'One year of staying well', two: 'Two years of staying well' } };

/** Interpersonal and Social Rhythm Therapy, beside medication, for bipolar disorder (7.8, 12.1). */
export const ipsrt: ProtocolFile = {
  id: 'ipsrt',
  edition: '2026.1',
  extends: 'ipt',
  name: { en: 'Interpersonal and Social Rhythm Therapy (IPSRT)' },
  says: {
    en: 'For people with bipolar disorder, beside their medication: a steady daily rhythm, work on one thing with people, and a long time of staying well.',
  },
  about,
  problem: 'bipolar',
  credentials: ['ipsrt'],
  participants: ['client', 'therapist', 'prescriber'],
  phases: [
    {
      id: 'beginning',
      role: 'initial',
      name: { en: 'Initial phase' },
      clientLabel: { en: 'Understanding your illness and your days' },
      says: { en: 'Episodes and what upset the rhythm before them, the people, the diary begun, the focus.' },
    },
    {
      id: 'rhythm-and-focus',
      role: 'middle',
      name: { en: 'Intermediate phase' },
      clientLabel: { en: 'A steadier rhythm, and one thing with people' },
      says: { en: 'Targets moved step by step, events tied to rhythm and mood, the problem area worked on.' },
    },
    {
      id: 'every-fortnight',
      role: 'middle',
      name: { en: 'Maintenance, every fortnight' },
      clientLabel: { en: 'Staying well, every two weeks' },
    },
    {
      id: 'every-month',
      role: 'middle',
      name: { en: 'Maintenance, every month' },
      clientLabel: { en: 'Staying well, once a month' },
      says: { en: 'Ready for what will upset the rhythm: travel, shift work, a birth, holidays.' },
    },
    {
      id: 'ending',
      role: 'ending',
      name: { en: 'Tapering off' },
      clientLabel: { en: 'Finishing, little by little' },
    },
  ],
  areas: [
    {
      id: 'grief_lost_healthy_self',
      room: 'grief',
      needsDeceased: false,
      name: { en: 'Grief for the lost healthy self' },
      clientLabel: { en: 'Missing who I was' },
      clientSays: { en: 'I mourn the person I was, or might have been, before this illness.' },
      test: { en: 'What hurts most is who they were, or could have become, without the illness.' },
      concept: {
        en: 'Living with bipolar disorder asks people to mourn a self and a future, and to find what is still theirs.',
      },
      screening: [
        { en: 'What has this illness taken from you?' },
        { en: 'Whom do you see when you think of yourself before it?' },
      ],
      goals: [
        { en: 'Mourn what is lost, and see what is still there' },
        { en: 'Make aims that fit life as it is now' },
      ],
      sources: [reference, 'IPT protocol reference, 2.8'],
    },
  ],
  presets: [preset('ipsrt-1-year', names.en.year, 9), preset('ipsrt-2-years', names.en.two, 21)],
  defaultPreset: 'ipsrt-1-year',
  ...due,
  ...listening,
  focus: {
    areas: ['grief', 'grief_lost_healthy_self', 'role_dispute', 'role_transition', 'interpersonal_deficits'],
    sources: ['IPT protocol reference, 2.4 to 2.6 and 2.8', reference],
  },
  settings: {
    // Acting on one’s days is agreed and gone through each week, a departure from IPT pure and simple. 7.8
    tryOuts: 'formal',
    sessionMinutesAllowed: [40, 60],
  },
  measures: [
    {
      oneOf: ['phq-9'],
      when: ['every_session', 'follow_up'],
      weight: 'protocol',
      leads: { recovery: 'alone' },
      certainty: 'DES',
      sources: [reference],
    },
    {
      oneOf: ['asrm'],
      when: ['every_session', 'follow_up'],
      weight: 'protocol',
      sources: [reference, 'IPT protocol reference, 12.1'],
    },
    {
      oneOf: ['gad-7'],
      when: ['assessment', 'mid_point', 'end'],
      weight: 'optional',
      sources: battery,
    },
    functioning,
  ],
  sheets,
  trackers: [rhythm],
  people: [
    {
      role: 'prescriber',
      name: { en: 'Prescriber' },
      clientLabel: { en: 'The doctor who prescribes for you' },
      says: {
        en: 'Must be known and in touch in bipolar I disorder: this therapy stands beside medication, never in its place.',
      },
      weight: 'needed',
      consentOf: ['client'],
      mayBeShared: ['meeting_times', 'relapse_plan', 'safety_plan'],
      page: false,
      sources: [reference],
    },
    {
      role: 'supporter',
      name: { en: 'Somebody who may say so when signs come' },
      clientLabel: { en: 'Somebody who may tell you when they see signs' },
      says: { en: 'Chosen by the client, told which early signs to name and to whom.' },
      weight: 'possible',
      consentOf: ['client', 'self'],
      mayBeShared: ['relapse_plan', 'help_numbers', 'psychoeducation'],
      page: false,
      sources: [reference],
    },
  ],
  techniques: [
    { technique: 'T-10', use: 'emphasised', why: { en: 'Planning days is part of the work here.' } },
    {
      technique: 'T-11',
      use: 'emphasised',
      why: { en: 'Targets are tried each week and looked at in the diary.' },
    },
    {
      technique: 'T-15',
      use: 'emphasised',
      why: { en: 'Illness, medication and early signs are explained again and again.' },
    },
  ],
  certainty: 'A',
  sources,
};
