import { ipt } from '#core/protocols/ipt/ipt.ts';
import { functioning } from '#core/protocols/ipt/settings.ts';
import type { Blueprint } from '#core/protocols/protocol/blueprint.ts';
import type { CheckPoint } from '#core/protocols/protocol/check-point.ts';
import type { FidelityDomain } from '#core/protocols/protocol/fidelity-domain.ts';
import type { Preset } from '#core/protocols/protocol/preset.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import type { Task } from '#core/protocols/protocol/task.ts';
import { about } from './about.ts';
import { iptMaintenanceWords } from './words.ts';

const source = 'IPT protocol reference, 6.7';
const sources = [source, 'Frank et al. 1990', 'Frank et al. 2007'];

const words = {
  en: { ending: 'The ending in sight: what these months were, and what goes on without them' },
};

function monthly(id: string, name: string, sessions: number): Preset {
  return {
    id,
    name,
    sessions,
    min: Math.min(12, sessions),
    max: 36,
    minutes: 50,
    cadenceDays: 30,
    windows: [
      { phase: 'initial', from: 1, to: 1 },
      { phase: 'middle', from: 2, to: sessions - 4 },
      { phase: 'ending', from: sessions - 3, to: sessions },
    ],
    certainty: 'B',
    sources,
  };
}

/** The whole month is the material; every half year formulation, inventory and relapse plan are looked at again. */
const blueprint: Blueprint[] = [
  {
    from: 1,
    to: 1,
    purpose: iptMaintenanceWords.en.fromWeeklyToMonthlySay,
    must: ['I-13'],
    should: ['I-12'],
  },
  {
    from: 2,
    to: 16,
    purpose: iptMaintenanceWords.en.monthBehindAndMonthAhead,
    must: ['X-03', 'X-04', 'X-05', 'X-09', 'X-10'],
    should: ['M-08', 'M-11'],
  },
  // An ending of three to five sessions however many years went before (6.7).
  {
    from: 13,
    to: 16,
    lastOnes: 4,
    purpose: words.en.ending,
    must: ['E-01', 'E-02', 'E-07', 'E-09'],
    should: ['E-03', 'E-04', 'E-05', 'E-06', 'E-08'],
  },
  { from: 15, to: 16, lastOnes: 1, purpose: 'Goodbye', must: ['E-10'], should: ['E-12'] },
];

const raisedAgain: CheckPoint = {
  key: 'any',
  title: iptMaintenanceWords.en.raisedTwiceRunning,
  signal: { scoreAtLeast: 'caseness', running: 2 },
  says: iptMaintenanceWords.en.twoMonthsRunningScore,
  actions: [
    iptMaintenanceWords.en.meetAgainWithinWeek,
    iptMaintenanceWords.en.goThroughRelapsePlanTogether,
    iptMaintenanceWords.en.ifIllnessIsBackAgree,
  ],
  certainty: 'B',
  sources: [source],
};

/** The steps of an hour in the words of a month. */
const overAMonth: Readonly<Record<string, Pick<Task, 'title' | 'asks'>>> = {
  'X-03': {
    title: iptMaintenanceWords.en.openWithMonth,
    asks: iptMaintenanceWords.en.askHowWholeMonth,
  },
  'X-05': {
    title: iptMaintenanceWords.en.lookAtScoresAndEarly,
    asks: iptMaintenanceWords.en.whatMovedOverMonthGo,
  },
  'X-10': {
    title: iptMaintenanceWords.en.lookAheadToNextMonth,
    asks: iptMaintenanceWords.en.whatIsComing,
  },
};

const reached = new Set(['MS-01', 'MS-02', 'MS-03', 'MS-13', 'MS-19', 'MS-22', 'MS-23', 'MS-24']);
const drifts = new Set([
  'PD-09',
  'PD-10',
  'PD-12',
  'PD-13',
  'PD-14',
  'PD-18',
  'PD-19',
  'PD-20',
  'PD-23',
  'PD-24',
  'PD-25',
  'PD-27',
]);

/** Of the beginning only what a new contract after remission asks; the rest was done in the acute course. */
const begins = new Set(['I-02', 'I-05', 'I-12', 'I-13', 'I-14']);

/** What a monthly session is rated on beside IPT's own (IPT protocol reference, 6.7). */
const fidelityOfAMonth: { en: FidelityDomain[] } = {
  en: [
    {
      id: 'F-MA1',
      title: 'The whole month, and the early signs',
      good: 'The month was gone through with its people, and each early sign of the plan was looked at',
      initial: 'due',
      middle: 'due',
      ending: 'due',
    },
    {
      id: 'F-MA2',
      title: 'Getting ready for what lies ahead',
      good: 'What may upset the next month was foreseen, and what has been learnt was brought to it',
      initial: 'due',
      middle: 'due',
      ending: 'optional',
    },
  ],
};

/**
 * Monthly IPT to stay well after remission (IPT protocol reference, 6.7). What 0.2.0 published stands beside it, in
 * `edition-2026-1.ts`, for the courses opened under it.
 */
export const iptMaintenance: Protocol = {
  ...ipt,
  id: 'ipt-maintenance',
  edition: '2026.2',
  name: iptMaintenanceWords.en.monthlyIptToStayWell,
  says: iptMaintenanceWords.en.monthlyMeetingsForPeople,
  about: about.en,
  presets: [
    monthly('monthly-12', iptMaintenanceWords.en.twelveMonths, 12),
    monthly('monthly-24', iptMaintenanceWords.en.twoYears, 24),
    monthly('monthly-36', iptMaintenanceWords.en.threeYears, 36),
  ],
  defaultPreset: 'monthly-12',
  blueprint,
  tasks: ipt.tasks
    .filter(({ id, phase }) => phase !== 'initial' || begins.has(id))
    .map((task) => ({ ...task, ...overAMonth[task.id] })),
  milestones: ipt.milestones
    .filter(({ id }) => reached.has(id))
    .map((milestone) =>
      milestone.within === 'initial' ? { ...milestone, due: { session: 1 }, sources: [source] } : milestone,
    ),
  deviations: ipt.deviations.filter(({ id }) => drifts.has(id)),
  checkPoints: [raisedAgain],
  focus: { ...ipt.focus, changeBy: 1, sources: [source] },
  fidelity: [...ipt.fidelity, ...fidelityOfAMonth.en],
  settings: { ...ipt.settings, sickRole: 'none', tryOuts: 'suggested', gapDays: 45 },
  measures: [
    { oneOf: ['phq-9'], when: ['every_session'], weight: 'protocol', sources: [source] },
    { oneOf: ['gad-7'], when: ['every_session'], weight: 'protocol', sources: [source] },
    { oneOf: ['who-5'], when: ['mid_point', 'end'], weight: 'optional', sources: [source] },
    { ...functioning, when: ['mid_point', 'end'] },
  ],
  certainty: 'A',
  sources,
};
