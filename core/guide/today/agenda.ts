import type { Course } from '#core/course/course.ts';
import { primaryFocus } from '#core/course/focus/active.ts';
import { alarmsToAnswer } from '#core/course/risk/open-alarms.ts';
import type { Alarm } from '#core/course/risk/state.ts';
import { type Returning, returningToday } from '#core/course/try-outs/returning.ts';
import type { MilestoneNow } from '#core/guide/milestones/milestones.ts';
import type { PhaseNow } from '#core/guide/phase.ts';
import { worseSinceStart } from '#core/guide/progress/worse.ts';
import type { LookAgain } from '#core/guide/prompt.ts';
import type { WorseSince } from '#core/outcomes/reliably-worse.ts';
import type { Phase } from '#core/protocols/protocol/phase.ts';
import type { NextStrategy } from './next-strategy.ts';
import type { ToDo, Today } from './today.ts';

/** One thing a session is for. */
export type AgendaItem =
  | { kind: 'alarm'; key: string; alarm: Alarm }
  /** All measures that got reliably worse: one thing to talk about, however many say so. */
  | { kind: 'worse'; key: string; worse: readonly WorseSince[] }
  | { kind: 'again'; key: string; again: LookAgain }
  | { kind: 'back'; key: string; back: Returning }
  | {
      kind: 'strategy';
      key: string;
      strategy: NextStrategy;
      next: NonNullable<NextStrategy['next']>;
      people: readonly string[];
    }
  | { kind: 'held'; key: string; held: PhaseNow['heldBackBy'][number] }
  | { kind: 'todo'; key: string; todo: ToDo }
  | { kind: 'late'; key: string; late: MilestoneNow };

/** The check-points, which are talked over in a part of their own. */
const talkedOver: readonly string[] = ['MS-17', 'MS-18'];

type Group =
  | 'danger'
  | 'worse'
  | 'pressing'
  | 'held'
  | 'must'
  | 'back'
  | 'strategy'
  | 'again'
  | 'late'
  | 'should';

/** What comes first in each phase: safety and getting worse always; in the middle what the client brings and the work on the focus. IPT protocol reference, 1.7 and 9.3. */
const order: Record<Phase, readonly Group[]> = {
  initial: ['danger', 'worse', 'pressing', 'must', 'held', 'back', 'late', 'again', 'strategy', 'should'],
  middle: ['danger', 'worse', 'pressing', 'back', 'strategy', 'must', 'held', 'late', 'again', 'should'],
  ending: ['danger', 'worse', 'pressing', 'must', 'back', 'held', 'late', 'again', 'strategy', 'should'],
};

/** Held back for good and not only in its grace, the work of the middle waits. IPT protocol reference, appendix C. */
const heldBack: readonly Group[] = [
  'danger',
  'worse',
  'pressing',
  'held',
  'back',
  'strategy',
  'must',
  'late',
  'again',
  'should',
];

interface Found {
  phase: PhaseNow;
  today: Today;
  milestones: readonly MilestoneNow[];
  lookAgain: readonly LookAgain[];
}

const isPressing = ({ at, severity }: LookAgain) => at === 'safety' || severity !== 'info';

/** Everything a session is for, what matters most first: a page names the first three and folds the rest. */
export function agendaOf(course: Course, { phase, today, milestones, lookAgain }: Found): AgendaItem[] {
  const held = new Set(phase.heldBackBy.map(({ id }) => id));
  const isSaid = (id: string) => held.has(id) || talkedOver.includes(id);
  const open = today.toDo.filter(({ id, state }) => state === 'open' && !isSaid(id));
  const late = milestones.filter(
    ({ id, state }) =>
      (state === 'overdue' || state === 'blocked') &&
      !isSaid(id) &&
      !today.toDo.some((one) => one.id === id) &&
      !today.waits.includes(id),
  );
  const worse = worseSinceStart(course);
  const people = primaryFocus(course)?.people ?? [];
  const again = (of: readonly LookAgain[]): AgendaItem[] =>
    of.map((one) => ({ kind: 'again', key: one.key, again: one }));
  const back = returningToday(course).map(
    (one): AgendaItem => ({ kind: 'back', key: one.tryOut.id, back: one }),
  );
  const strategy = today.waits.length > 0 ? [] : strategiesNext(today.strategies, people);
  /** A task that only says what is named already. */
  const saysTheSame = (id: string) =>
    (id === 'M-01' && strategy.length > 0) || (id === 'X-08' && back.length > 0);
  const todo = (weight: ToDo['weight']): AgendaItem[] =>
    open
      .filter((one) => one.weight === weight && !saysTheSame(one.id))
      .map((one) => ({ kind: 'todo', key: one.id, todo: one }));
  const groups: Record<Group, AgendaItem[]> = {
    danger: alarmsToAnswer(course).map((alarm) => ({ kind: 'alarm', key: alarm.id, alarm })),
    worse: worse.length > 0 ? [{ kind: 'worse', key: 'worse', worse }] : [],
    pressing: again(lookAgain.filter(isPressing)),
    held: phase.heldBackBy.map((one) => ({ kind: 'held', key: one.id, held: one })),
    must: todo('must'),
    back,
    strategy,
    again: again(lookAgain.filter((one) => !isPressing(one))),
    late: late.map((one) => ({ kind: 'late', key: one.id, late: one })),
    should: todo('should'),
  };
  const isHeld = phase.now === 'middle' && phase.state === 'held_back';
  return (isHeld ? heldBack : order[phase.now]).flatMap((group) => groups[group]);
}

const strategiesNext = (strategies: readonly NextStrategy[], people: readonly string[]): AgendaItem[] =>
  strategies.flatMap((strategy) =>
    strategy.next
      ? [
          {
            kind: 'strategy' as const,
            key: strategy.next.id,
            strategy,
            next: strategy.next,
            people: strategy.rank === 'primary' ? people : [],
          },
        ]
      : [],
  );
