import type { ProtocolFile } from '#core/protocols/protocol-file.ts';
import { threePhases } from './three-phases.ts';

const sources = ['IPT protocol reference, 7.0 and 7.13'];
const cited = { en: ['Dietz et al.'] };

/** Family-based IPT for children of 8 to 12, parent and child together (IPT protocol reference, 7.0 and 7.13). */
export const iptFb: ProtocolFile = {
  id: 'ipt-fb',
  edition: '2026.1',
  extends: 'ipt-a',
  name: { en: 'Family-based IPT' },
  says: { en: 'About fourteen sessions for depressed children of 8 to 12, with a parent in the room.' },
  about: {
    for: [{ en: 'Children of 8 to 12 with depression, and a parent who takes part.' }],
    notFor: [
      { en: 'Bipolar disorder or psychosis.' },
      { en: 'Acute danger to the child or to somebody else.' },
      { en: 'A child who is not safe at home: safeguarding first.' },
    ],
    evidence: [
      {
        says: { en: 'It is for 8 to 12; one course of it has about fourteen sessions.' },
        asOf: '2026-11',
        certainty: 'B',
        sources: cited.en,
      },
      {
        says: {
          en: 'The PHQ-A is for those from about 11 on. For a younger child a service writes why it is used all the same, or that it was left out.',
        },
        asOf: '2026-11',
        certainty: 'DES',
        sources,
      },
    ],
    tellsClient: [
      { en: 'We meet about fourteen times. Your mum or dad comes too, for a part of it or for all of it.' },
      { en: 'We find out what makes you sad and what helps, with the people you live with.' },
      { en: 'We try small things out together. Nothing is marked.' },
    ],
    notAsked: [{ en: 'You never have to choose between your parents.' }],
    experimental: true,
  },
  format: 'dyadic',
  ages: { from: 8, to: 12 },
  participants: ['client', 'guardian', 'therapist'],
  presets: [
    {
      id: 'ipt-fb-14',
      name: { en: 'Fourteen sessions' },
      sessions: 14,
      min: 12,
      max: 16,
      minutes: 50,
      cadenceDays: 7,
      windows: threePhases(5, 10, 14),
      certainty: 'B',
      sources,
    },
  ],
  defaultPreset: 'ipt-fb-14',
  tasks: {
    drop: ['M-AD2'],
    change: {
      'I-13': { from: 4, latest: 5, of: 14 },
      'M-AD1': { evidence: null },
      'I-12': { from: 4, latest: 5, of: 14 },
    },
    add: [
      {
        id: 'I-FB1',
        phase: 'initial',
        title: { en: 'Part of the hour with the child, part with both' },
        asks: {
          en: 'First the child alone, then child and parent; say beforehand what is told and what not.',
        },
        captures: { en: 'Who was there' },
        from: 1,
        latest: 5,
        of: 14,
        certainty: 'B',
      },
      {
        id: 'M-FB1',
        phase: 'middle',
        title: { en: 'Practise in the room, parent and child' },
        asks: { en: 'One exchange from the week, played again in another way, each coached.' },
        captures: { en: 'Role plays, what was agreed' },
        certainty: 'B',
      },
    ],
  },
  blueprint: [
    {
      from: 1,
      to: 1,
      of: 14,
      purpose: { en: 'Welcome, symptoms, safety, what is told' },
      must: ['I-AD1', 'I-01', 'I-02', 'I-03', 'I-05', 'I-AD2', 'MS-01', 'MS-02', 'MS-03', 'MS-AD1'],
      should: ['I-07', 'I-FB1'],
    },
    {
      from: 2,
      to: 3,
      of: 14,
      purpose: { en: 'Limited sick role, the people, what changed' },
      must: ['I-04', 'I-08', 'I-09', 'I-10', 'I-FB1'],
      should: ['I-06', 'I-AD3'],
    },
    {
      from: 4,
      to: 5,
      of: 14,
      purpose: { en: 'One area; what we agree' },
      must: ['I-11', 'I-12', 'I-13', 'MS-12', 'MS-13'],
      should: ['I-14', 'MS-17'],
    },
    {
      from: 6,
      to: 10,
      of: 14,
      purpose: { en: 'Practising in the room, trying it at home' },
      must: ['M-01', 'M-02', 'M-07', 'M-FB1'],
      should: ['M-AD1', 'M-AD3', 'M-05', 'MS-18'],
    },
    {
      from: 11,
      to: 13,
      of: 14,
      purpose: { en: 'What helped; warning signs; who does what' },
      must: ['E-AD1', 'E-02', 'E-04', 'E-07'],
      should: ['E-03', 'E-06', 'E-09'],
    },
    {
      from: 14,
      to: 14,
      of: 14,
      purpose: { en: 'Goodbye, all together' },
      must: ['E-10', 'E-AD2', 'E-12', 'MS-23'],
      should: ['MS-24'],
    },
  ],
  milestones: {
    drop: ['MS-AD5'],
    change: {
      // The people and what changed have sessions 2 and 3; which area it is, 4 and 5. 7.0, the windows
      'MS-11': { due: { exactly: 5 }, sources },
      'MS-12': { due: { exactly: 5 }, sources },
      'MS-13': { due: { exactly: 5 }, sources },
      'MS-18': { due: { exactly: 7 }, sources },
    },
  },
  checkPoints: {
    change: { mid: { at: { exactly: 7 }, sources }, S12: { at: { exactly: 10 }, sources } },
  },
  deviations: {
    add: [
      {
        id: 'PD-FB1',
        title: { en: 'No parent was there' },
        why: {
          en: 'This is a treatment for child and parent; what is not practised together is not kept up at home.',
        },
        severity: 'warn',
        found: { by: 'chart', detector: 'nobodyCameAlong' },
        certainty: 'B',
        sources,
      },
    ],
  },
  settings: { jointSessionsMax: 16, sessionMinutesAllowed: [35, 60] },
  // The tips are written for adolescents (IPT protocol reference, 7.3).
  cards: { keep: [] },
  fidelity: {
    add: [
      {
        id: 'F-FB1',
        title: { en: 'Parent and child in the room' },
        good: { en: 'Each was coached and heard, and the child’s own part was kept' },
        initial: 'due',
        middle: 'due',
        ending: 'due',
      },
    ],
  },
  meetings: { drop: ['parents-telephone', 'parents-middle'] },
  certainty: 'B',
  sources: [...sources, ...cited.en],
};
