import { threePhases } from '#core/forms-of-therapy/three-phases.ts';
import { functioning } from '#core/protocols/ipt/settings.ts';
import type { Preset } from '#core/protocols/protocol/preset.ts';
import type { ProtocolFile, Written } from '#core/protocols/protocol-file.ts';
import { bingesAndPurges } from '#core/protocols/trackers/binges-and-purges.ts';
import type { Said } from '#core/words/said-shape.ts';
import { about, cited, sources } from './about.ts';
import { sessionBySession } from './session-by-session.ts';
import { sheets } from './sheets.ts';

/** First stage 3 to 4, the last three for the ending, over four to five months (IPT protocol reference, 7.7). */
const sessions = (id: string, name: Said, count: number, initial: number): Written<Preset> => ({
  id,
  name,
  sessions: count,
  min: 15,
  max: 20,
  minutes: 50,
  cadenceDays: 7,
  windows: threePhases(initial, count - 3, count),
  certainty: 'B',
  sources: [...sources, ...cited.en],
});

/** Individual IPT for bulimia and binge eating (IPT protocol reference, 7.7, V-ED). */
export const iptEd: ProtocolFile = {
  id: 'ipt-ed',
  edition: '2026.1',
  extends: 'ipt',
  name: { en: 'IPT for eating disorders' },
  says: {
    en: 'Fifteen to twenty sessions for bulimia and binge eating. After the first stage eating and weight are not worked on: feelings and people are.',
  },
  about,
  problem: 'eating',
  credentials: ['ipt_practitioner'],
  presets: [
    sessions('ipt-ed-18', { en: 'Eighteen sessions' }, 18, 4),
    sessions('ipt-ed-20', { en: 'Twenty sessions' }, 20, 4),
    sessions('ipt-ed-16', { en: 'Sixteen sessions' }, 16, 4),
    sessions('ipt-ed-15', { en: 'Fifteen sessions' }, 15, 3),
  ],
  defaultPreset: 'ipt-ed-18',
  blueprint: [15, 16, 18, 20].flatMap((count) => sessionBySession(`ipt-ed-${count}`, count)),
  tasks: {
    change: {
      'I-02': {
        asks: {
          en: 'How eating, binges and purging are now, since when, what has been tried; mood. Answers and counts are given before the hour.',
        },
      },
      'I-04': {
        asks: {
          en: 'Ask about low weight and anorexia, purging many times a day, pregnancy, diabetes; psychosis, high mood, alcohol and drugs. Name who looks after the body.',
        },
      },
      'I-11': {
        asks: {
          en: 'For each area look at what speaks for it and against it before choosing one. Isolation is met more often with binge eating than with depression.',
        },
      },
      'X-05': {
        title: { en: 'Look at the scores before the hour, not in it' },
        asks: { en: 'Counts are given on the phone; in the hour ask what happened with people.' },
      },
    },
    add: [
      {
        id: 'I-ED1',
        phase: 'initial',
        title: { en: 'Lay the eating problem beside the events of life' },
        asks: { en: 'Age by age: eating, mood, what happened with people.' },
        captures: { en: 'The eating history' },
        from: 1,
        latest: 3,
        certainty: 'A',
      },
      {
        id: 'I-ED2',
        phase: 'initial',
        title: { en: 'Look at single binges for what happened between people' },
        asks: { en: 'A few episodes: who, what was said, what was felt before.' },
        captures: { en: 'Binges in their context' },
        from: 2,
        latest: 4,
        certainty: 'A',
      },
      {
        id: 'I-ED3',
        phase: 'initial',
        title: { en: 'Name who looks after the body' },
        asks: { en: 'Who checks weight, blood and heart, how often, and when you stop.' },
        captures: { en: 'Physical monitoring' },
        from: 1,
        latest: 2,
        certainty: 'A',
      },
      {
        id: 'I-ED4',
        phase: 'initial',
        title: { en: 'Say what will not be talked about, and why' },
        asks: {
          en: 'After this stage eating, weight and shape are not worked on; counts are noted outside the hour. Say what guidelines put first.',
        },
        captures: { en: 'That it was said' },
        from: 1,
        latest: 4,
        certainty: 'A',
      },
      {
        id: 'M-ED1',
        phase: 'middle',
        title: { en: 'Bring eating back to feelings and people' },
        asks: { en: 'When eating, weight or shape comes up: what was going on with somebody just before?' },
        captures: { en: 'Mood and event links' },
        certainty: 'A',
      },
      {
        id: 'M-ED2',
        phase: 'middle',
        title: { en: 'Press for change' },
        asks: { en: 'More than in work with depression: what will be different with whom, by when?' },
        captures: { en: 'Try-outs' },
        certainty: 'A',
      },
    ],
  },
  milestones: {
    change: { 'MS-13': { due: { session: 4 }, sources } },
    add: [
      {
        id: 'MS-ED1',
        title: { en: 'Name somebody who looks after the body' },
        due: { exactly: 2 },
        within: 'initial',
        severity: 'warn',
        evidence: { sheet: 'physical-monitoring', agreed: true },
        task: 'I-ED3',
        certainty: 'A',
        sources,
      },
      {
        id: 'MS-ED2',
        title: { en: 'Lay the eating problem beside the events of life' },
        due: { exactly: 3 },
        within: 'initial',
        severity: 'warn',
        evidence: { sheet: 'eating-history', rows: { field: 'times', atLeast: 2 } },
        task: 'I-ED1',
        certainty: 'A',
        sources: [...sources, ...cited.en],
      },
      {
        id: 'MS-ED3',
        title: { en: 'Look at a binge for what happened between people' },
        due: { exactly: 4 },
        within: 'initial',
        severity: 'info',
        evidence: { sheet: 'binge-in-context', many: 1 },
        task: 'I-ED2',
        certainty: 'A',
        sources: [...sources, ...cited.en],
      },
      {
        id: 'MS-ED4',
        title: { en: 'Have binges and purges noted outside the hour' },
        due: { exactly: 2 },
        severity: 'warn',
        evidence: { tracker: 'binges-and-purges', days: 3, within: 14 },
        task: 'I-ED4',
        certainty: 'DES',
        sources,
      },
    ],
  },
  deviations: {
    // Here eating talk is a drift at a fifth of one hour; two hours filled with symptoms is IPT’s measure. IPT protocol reference, 7.7.
    drop: ['PD-26', 'PD-15'],
    add: [
      {
        id: 'PD-ED1',
        title: { en: 'Eating, weight or symptoms worked on in the middle of the course' },
        why: { en: 'The work is on people and feelings; counts are kept outside the hour.' },
        severity: 'warn',
        found: { by: 'chart', detector: 'eatingInTheMiddle' },
        certainty: 'A',
        sources: [...sources, 'IPT protocol reference, PD-26'],
      },
      {
        id: 'PD-ED2',
        title: { en: 'Talk of eating, weight or shape not brought back to people' },
        why: { en: 'It comes up; what matters is where it is led.' },
        severity: 'warn',
        found: { by: 'ear', domains: ['F-ED1'] },
        certainty: 'A',
        sources: [...sources, ...cited.en],
      },
    ],
  },
  checkPoints: {
    // Symptoms move more slowly here, so a small early change alone is no alarm. IPT protocol reference, 7.7, expectation.
    drop: ['S4', 'S6'],
  },
  measures: [
    {
      oneOf: ['phq-9'],
      when: ['every_session', 'follow_up'],
      weight: 'protocol',
      // The reference names no measure that leads; eating is counted by the diary, which has no cut-off (12.1).
      leads: { recovery: 'alone' },
      certainty: 'DES',
      sources,
    },
    // A licence has to be held for its wording: Kith ships the skeleton, and asks where a service brought the rest. 7.7
    {
      oneOf: ['ede-q'],
      when: ['assessment', 'mid_point', 'end', 'follow_up'],
      weight: 'optional',
      certainty: 'B',
      sources,
    },
    functioning,
    { oneOf: ['iip'], when: ['assessment', 'end'], weight: 'optional', sources },
  ],
  fidelity: {
    add: [
      {
        id: 'F-ED1',
        title: { en: 'Away from eating, back to people' },
        good: { en: 'Eating, weight and shape were led back to feelings and people, kindly and soon' },
        initial: 'not_due',
        middle: 'due',
        ending: 'due',
      },
      {
        id: 'F-ED2',
        title: { en: 'Press for change' },
        good: { en: 'What will be different, with whom and when, was asked every time' },
        initial: 'not_due',
        middle: 'due',
        ending: 'optional',
      },
    ],
  },
  sheets,
  trackers: [bingesAndPurges],
  techniques: [
    {
      technique: 'T-04',
      use: 'emphasised',
      why: { en: 'What was felt before is where the way leads back to people.' },
    },
    { technique: 'T-12', use: 'used', why: { en: 'For what is between people, never for meals.' } },
  ],
  certainty: 'A',
  sources: [...sources, ...cited.en],
};
