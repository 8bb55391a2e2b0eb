import { battery, functioning } from '#core/protocols/ipt/settings.ts';
import type { ProtocolFile } from '#core/protocols/protocol-file.ts';
import { about } from './about.ts';
import { listening } from './listening.ts';
import { later } from './what-is-due.ts';

const reference = 'IPT protocol reference, 7.10';

/** IPT for PTSD: fourteen sessions, the first half given to naming feelings, and no telling over again (7.10, 12.1). */
export const iptPtsd: ProtocolFile = {
  id: 'ipt-ptsd',
  edition: '2026.1',
  extends: 'ipt',
  name: { en: 'IPT for PTSD' },
  says: {
    en: 'Fourteen weekly sessions for people with PTSD. The first half helps them notice and name what they feel with people again; the second works on life as it is now. What happened is not told over again.',
  },
  about,
  problem: 'ptsd',
  credentials: ['ipt_practitioner'],
  phases: [
    {
      id: 'beginning',
      role: 'initial',
      name: { en: 'Beginning' },
      clientLabel: { en: 'Getting to know what happened to you and how it shows now' },
      says: { en: 'PTSD named as an illness, the people in the client’s life, the focus.' },
    },
    {
      id: 'attunement',
      role: 'middle',
      name: { en: 'Attunement to feelings' },
      clientLabel: { en: 'Noticing and naming what you feel' },
      says: {
        en: 'Name particular feelings in everyday encounters, ask whether they fit, and read them as news about people.',
      },
    },
    {
      id: 'focus',
      role: 'middle',
      name: { en: 'Work on the focus' },
      clientLabel: { en: 'Using it with the people in your life' },
      says: { en: 'The ordinary work on the problem area, with feelings to go by.' },
    },
    {
      id: 'ending',
      role: 'ending',
      name: { en: 'Ending' },
      clientLabel: { en: 'Finishing, and keeping what you have gained' },
    },
  ],
  areas: [
    {
      id: 'role_transition',
      room: 'role_transition',
      name: { en: 'Role transition: life after trauma' },
      clientLabel: { en: 'Life after what happened' },
      clientSays: {
        en: 'What happened has changed how I am with people, and I am finding out who I am with them now.',
      },
      test: { en: 'Life with people was one thing before, and has been another since.' },
      sources: [reference],
    },
  ],
  presets: [
    {
      id: 'ptsd14',
      name: { en: 'Fourteen sessions' },
      sessions: 14,
      min: 14,
      max: 14,
      minutes: 50,
      cadenceDays: 7,
      windows: [
        { phase: 'initial', id: 'beginning', from: 1, to: 3 },
        { phase: 'middle', id: 'attunement', from: 4, to: 7 },
        { phase: 'middle', id: 'focus', from: 8, to: 11 },
        { phase: 'ending', id: 'ending', from: 12, to: 14 },
      ],
      certainty: 'DES',
      sources: [reference, 'Markowitz et al. 2015'],
    },
  ],
  defaultPreset: 'ptsd14',
  ...later,
  ...listening,
  measures: [
    {
      oneOf: ['pcl-5'],
      when: ['every_session', 'follow_up'],
      weight: 'protocol',
      leads: { caseness: 32, reliableChange: 10, recovery: 'with_phq_9' },
      certainty: 'B',
      sources: [reference, 'IPT protocol reference, 12.1', 'Measures reference, PCL-5'],
    },
    {
      oneOf: ['phq-9'],
      when: ['every_session', 'follow_up'],
      weight: 'protocol',
      sources: [reference, 'IPT protocol reference, 12.1'],
    },
    functioning,
    { oneOf: ['audit-c'], when: ['assessment'], weight: 'optional', sources: battery },
  ],
  techniques: [
    {
      technique: 'T-04',
      use: 'emphasised',
      why: { en: 'Naming feelings is the heart of the first half, and goes on to the end.' },
    },
    {
      technique: 'T-07',
      use: 'emphasised',
      why: { en: 'To assert, to confront, to ask and to set limits: rehearsed here before it is tried.' },
    },
  ],
  certainty: 'A',
  sources: [reference, 'Bleiberg & Markowitz 2005', 'Markowitz et al. 2015', 'Markowitz 2017'],
};
