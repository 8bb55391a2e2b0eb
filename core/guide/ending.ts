import { measuredOutcome } from '#core/course/closing/measured-outcome.ts';
import type { Course } from '#core/course/course.ts';
import { planLacks } from '#core/course/relapse-plan/lacking.ts';
import { taskState } from '#core/guide/today/task-done.ts';
import { dueSession, scaledSession } from '#core/protocols/protocol/milestone.ts';
import type { Position } from './course-clock.ts';
import type { Followed } from './followed.ts';

export interface EndingTask {
  id: string;
  title: string;
  asks: string;
  /** `left`: the course was closed without it. */
  state: 'done' | 'due' | 'not_yet' | 'not_needed' | 'left_out' | 'left';
}

export interface EndingNow {
  /** `name_it`: it is to be named in this session. `late`: that session is over. */
  naming: 'not_yet' | 'name_it' | 'late' | 'named';
  /** The session by whose end it is named, with at least four left (MS-19). */
  nameBy: number;
  /** Sessions still to come, a session of today that is not over yet among them. */
  left: number;
  tasks: EndingTask[];
  /** The one next step: the first that is due, and whether it has helped enough only where nothing else is. */
  next: EndingTask | undefined;
  /** What the relapse plan still lacks. */
  planLacks: string[];
  source: { id: string; from: string };
}

function naming(course: Course, nameBy: number, { held, session, openEnded }: Position): EndingNow['naming'] {
  if (course.ending.named.length > 0) return 'named';
  if (openEnded) return 'not_yet';
  if (held >= nameBy && session > nameBy) return 'late';
  return session >= nameBy ? 'name_it' : 'not_yet';
}

/** The ending as it stands: when it is named, how many are left, and each of its tasks (IPT protocol reference, 6.1). */
export function endingNow(course: Course, follows: Followed, at: Position): EndingNow {
  const { protocol, preset, settings } = follows;
  const nameBy = dueSession({ due: { sessionsLeft: settings.endingNamedBySessionsLeft } }, preset);
  const tasks = protocol.tasks
    .filter(({ id }) => protocol.ending.tasks.includes(id))
    .map(({ id, title, asks, from = 1 }): EndingTask => {
      const state = taskState(course, follows, id);
      const begun = !at.openEnded && at.session >= scaledSession(from, preset.sessions);
      const open = at.standing === 'closed' ? 'left' : begun ? 'due' : 'not_yet';
      return { id, title, asks, state: state === 'open' ? open : state };
    });
  const due = tasks.filter(({ state }) => state === 'due');
  const isReliablyBetter = measuredOutcome(course).codes.includes('reliable_improvement');
  return {
    naming: naming(course, nameBy, at),
    nameBy,
    left: at.left,
    tasks,
    next: due.find(({ id }) => id !== 'E-11' || !isReliablyBetter) ?? due[0],
    planLacks: planLacks(course),
    source: { id: 'MS-19', from: protocol.ending.sources[0] ?? '' },
  };
}
