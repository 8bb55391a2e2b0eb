import type { Course } from '#core/course/course.ts';
import { alarmsToAnswer } from '#core/course/risk/open-alarms.ts';
import { urgencySays } from '#core/course/risk/urgency.ts';
import type { DeviationSeen } from '#core/guide/deviations/deviations.ts';
import type { MilestoneNow } from '#core/guide/milestones/milestones.ts';
import type { CheckPointNow } from '#core/guide/progress/check-points.ts';
import type { Severity } from '#core/protocols/protocol/milestone.ts';
import type { Position } from './course-clock.ts';
import type { LookAgain, Prompt } from './prompt.ts';
import { promptsWords } from './words.ts';

const words = { en: { raised: (on: string, soon: string) => `Raised on ${on}. ${soon}` } };

function ofAlarms(course: Course): Prompt[] {
  return alarmsToAnswer(course).map(({ id, on, urgency }) => ({
    key: `alarm:${id}`,
    severity: 'block',
    title: promptsWords.en.alarmIsOpen,
    because: words.en.raised(on, urgencySays[urgency]),
    actions: [promptsWords.en.speakWithClient, promptsWords.en.answerAlarm],
    source: { id: 'X-02', from: 'IPT protocol reference, 9.3' },
  }));
}

const ofMilestone = ({ id, title, state, because, severity, source }: MilestoneNow): Prompt[] =>
  state === 'due' || state === 'overdue' || state === 'blocked'
    ? [
        {
          key: `milestone:${id}`,
          severity: state === 'due' ? 'info' : severity,
          title,
          because,
          actions: [],
          source,
        },
      ]
    : [];

const ofCheckPoint = ({ key, title, state, says, because, actions, source }: CheckPointNow): Prompt[] =>
  state === 'raised'
    ? [{ key: `check-point:${key}`, severity: 'warn', title, because: `${says} ${because}`, actions, source }]
    : [];

const ofDeviation = ({ id, title, why, because, saw, severity, source }: DeviationSeen): Prompt => ({
  key: `deviation:${id}`,
  severity,
  title,
  because: [because, ...saw, why].join(' '),
  actions: [],
  source,
});

const weight: Record<Severity, number> = { block: 0, warn: 1, info: 2 };

/** Deviations that only repeat a milestone already said. */
const sayTheSame: Readonly<Record<string, readonly string[]>> = {
  'PD-04': ['MS-12', 'MS-13'],
  'PD-19': ['MS-19'],
  'PD-22': ['MS-08'],
  'PD-17': ['MS-16'],
};

/** Everything worth saying today, the gravest first, risk before all; each with where it comes from. */
export function promptsOf(
  course: Course,
  at: Position,
  found: {
    milestones: MilestoneNow[];
    deviations: DeviationSeen[];
    checkPoints: readonly CheckPointNow[];
    lookAgain: LookAgain[];
  },
): Prompt[] {
  if (at.standing === 'closed') return [...ofAlarms(course), ...found.deviations.map(ofDeviation)];
  const milestones = found.milestones.flatMap(ofMilestone);
  const said = new Set(milestones.map(({ source }) => source.id));
  const deviations = found.deviations.filter(({ id }) => !sayTheSame[id]?.some((one) => said.has(one)));
  const rest = [
    ...milestones,
    ...found.checkPoints.flatMap(ofCheckPoint),
    ...deviations.map(ofDeviation),
    ...found.lookAgain,
  ];
  return [...ofAlarms(course), ...rest.toSorted((a, b) => weight[a.severity] - weight[b.severity])];
}
