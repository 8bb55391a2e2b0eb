import { byUrgency } from '#core/course/risk/urgency.ts';
import type { CountersignAsked } from '#core/course/sign-offs/asked.ts';
import type { Speaker } from '#core/course/supervision/state.ts';
import type { SignalReason } from '#core/outcomes/session-signal.ts';
import { type DayOfService, driftsOn } from './drifts.ts';
import type { ListedCourse, Named } from './listed-course.ts';
import { type MeasureAtAGlance, scoresRead } from './scores-at-a-glance.ts';
import { isToClose, type PressingAlarm, type Summary } from './summary.ts';

/** Why a course stands in the queue. */
export type Reason =
  | { kind: 'alarm'; alarm: PressingAlarm; ofWhoDied?: true }
  | { kind: 'not_improving'; signal: 'red' | 'amber'; reason: SignalReason }
  | { kind: 'ending_not_named'; left: number }
  | { kind: 'question'; count: number; on: string }
  | { kind: 'overdue'; milestones: string[]; called?: Record<string, string> }
  | { kind: 'drift'; deviations: string[]; called?: Record<string, string> };

export interface QueuedCourse
  extends Pick<
    Summary,
    | 'course'
    | 'session'
    | 'sessions'
    | 'phase'
    | 'phaseCalled'
    | 'openEnded'
    | 'focus'
    | 'focusCalled'
    | 'status'
  > {
  client: Named;
  therapist: Named;
  /** The client has died, though the course may stand open still. */
  died?: true;
  /** What the measure it goes by came to; null before it was answered. */
  scores: ScoresQueued | null;
  /** Since when the therapist has not answered, where a supervisor’s note waits for that. */
  unanswered: string | null;
  /** Weightiest first. */
  why: Reason[];
}

export type ScoresQueued = Pick<MeasureAtAGlance, 'instrument' | 'caseFrom' | 'totals'>;

export interface SupervisionQueue {
  /** Courses under way that this person supervises, in the queue or not. */
  watched: number;
  queue: QueuedCourse[];
  /** The other courses of those they supervise, the finished ones last. */
  others: QueuedCourse[];
  /** What waits for their countersign, also in courses that are closed: what is asked now first, the oldest before the others. */
  countersigns: CountersignWaits[];
}

/** One thing in a course of somebody they supervise that waits for their countersign. */
export interface CountersignWaits extends Pick<CountersignAsked, 'what' | 'on' | 'when'> {
  course: string;
  client: Named;
  therapist: Named;
}

/** From how many sessions left the ending must have been named. IPT protocol reference, MS-19. */
const endingDue = 4;

/** Danger, reliably worse, an ending that is late, other scores that do not fall, a question, what is overdue, drift. A choice of this project. */
const weight = (why: Reason | undefined): number => {
  if (!why) return 8;
  if (why.kind === 'alarm') return why.ofWhoDied ? 5 : 0;
  if (why.kind === 'not_improving') return why.reason === 'reliable_deterioration' ? 1 : 3;
  return { ending_not_named: 2, question: 4, overdue: 6, drift: 7 }[why.kind];
};

/** The supervised courses that need a look: alarms first, the most urgent before the others. @param names therapists' names by id  @param on the day where the service is, and when it is staffed */
export function supervisionQueue(
  courses: readonly ListedCourse[],
  names: ReadonlyMap<string, string>,
  on: DayOfService,
): SupervisionQueue {
  const all = courses.map(({ summary, client }): QueuedCourse => {
    const { course, session, sessions, phase, phaseCalled, focus, focusCalled, status, therapist } = summary;
    const waits = (whom: Speaker) => summary.notesWait?.find((one) => one.for === whom);
    const asked = waits('supervisor');
    const why: Reason[] = [
      ...(isWatched(summary) ? exceptions(summary, on) : []),
      ...(asked ? [{ kind: 'question' as const, count: asked.count, on: asked.on }] : []),
    ].toSorted((one, other) => weight(one) - weight(other));
    const unanswered = waits('therapist')?.on ?? null;
    const holder = { id: therapist, name: names.get(therapist) ?? '' };
    const called = {
      ...(phaseCalled && { phaseCalled }),
      ...(focusCalled && { focusCalled }),
      ...(summary.openEnded && { openEnded: summary.openEnded }),
    };
    const scores = scoresQueued(summary);
    return {
      course,
      session,
      sessions,
      phase,
      ...called,
      focus,
      status,
      client,
      therapist: holder,
      ...(summary.died && { died: summary.died }),
      scores,
      unanswered,
      why,
    };
  });
  const queue = all.filter(({ why }) => why.length > 0);
  const others = all.filter(({ why }) => why.length === 0);
  return {
    watched: courses.filter(({ summary }) => isWatched(summary)).length,
    queue: queue.toSorted((a, b) => rank(a) - rank(b) || byAlarm(a, b) || b.why.length - a.why.length),
    others: others.toSorted((a, b) => finishedLast(a) - finishedLast(b)),
    countersigns: courses.flatMap((one) => waitingIn(one, names)).toSorted(nowFirst),
  };
}

const waitingIn = (
  { summary: { countersigns = [], course, therapist }, client }: ListedCourse,
  names: ReadonlyMap<string, string>,
): CountersignWaits[] =>
  countersigns.map((one) => ({
    ...one,
    course,
    client,
    therapist: { id: therapist, name: names.get(therapist) ?? '' },
  }));

const nowFirst = (a: CountersignWaits, b: CountersignWaits) =>
  Number(a.when !== 'now') - Number(b.when !== 'now') || a.on.localeCompare(b.on);

/** Also one that is closed, while it asks for something. */
const isWatched = ({ status, openAlarm, notesWait = [] }: Summary) =>
  status !== 'closed' || openAlarm !== null || notesWait.some((one) => one.for === 'supervisor');

const finishedLast = ({ status }: QueuedCourse) => (status === 'closed' ? 1 : 0);

/** Of two with an alarm, the more urgent first; one of somebody who has died after those of the living. */
function byAlarm(a: QueuedCourse, b: QueuedCourse): number {
  const [one, other] = [a.why[0], b.why[0]];
  if (one?.kind !== 'alarm' || other?.kind !== 'alarm') return 0;
  return (
    Number(one.ofWhoDied ?? false) - Number(other.ofWhoDied ?? false) || byUrgency(one.alarm, other.alarm)
  );
}

const rank = ({ why: [first] }: QueuedCourse) => weight(first);

function scoresQueued(summary: Summary): ScoresQueued | null {
  const [lead] = scoresRead(summary);
  if (!lead || lead.totals.length === 0) return null;
  const { instrument, caseFrom, totals } = lead;
  return { instrument, caseFrom, totals };
}

function exceptions(summary: Summary, on: DayOfService): Reason[] {
  const { called, died, openAlarm, signal, signalReason, overdue, endingNamed } = summary;
  const named = called && { called };
  const deviations = driftsOn(summary, on);
  const left = Math.max(0, summary.sessions - summary.session);
  const why: Reason[] = [];
  if (openAlarm)
    why.push({ kind: 'alarm', alarm: openAlarm, ...(isToClose(summary) && { ofWhoDied: true }) });
  if (died) return why;
  if ((signal === 'red' || signal === 'amber') && signalReason) {
    why.push({ kind: 'not_improving', signal, reason: signalReason });
  }
  if (!summary.openEnded && summary.session > 0 && left <= endingDue && endingNamed === 'not_yet') {
    why.push({ kind: 'ending_not_named', left });
  }
  if (overdue.length > 0) why.push({ kind: 'overdue', milestones: overdue, ...named });
  if (deviations.length > 0) why.push({ kind: 'drift', deviations, ...named });
  return why;
}
