import type { ClosingOutcome } from '#core/course/closing/shapes.ts';
import { standingOf } from '#core/course/closing/standing.ts';
import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import type { Course } from '#core/course/course.ts';
import { stageNow } from '#core/course/dispute/strategies.ts';
import { primaryFocus } from '#core/course/focus/active.ts';
import { baseline, scoresBySession, validTotalsOf } from '#core/course/measures/readings.ts';
import { unsignedNotes } from '#core/course/notes/of-session.ts';
import { openAlarms } from '#core/course/risk/open-alarms.ts';
import { byUrgency } from '#core/course/risk/urgency.ts';
import { bookedAppointments } from '#core/course/sessions/appointments.ts';
import { lastNumber } from '#core/course/sessions/attendance.ts';
import { therapistOf } from '#core/course/transfer/therapist.ts';
import { deviationsSeen } from '#core/guide/deviations/deviations.ts';
import { type Followed, followed } from '#core/guide/followed.ts';
import { milestonesLate } from '#core/guide/milestones/milestones.ts';
import type { SignalColour, SignalReason } from '#core/outcomes/session-signal.ts';
import { sessionSignal } from '#core/outcomes/session-signal.ts';
import type { Area } from '#core/protocols/areas/area.ts';
import type { Phase } from '#core/protocols/protocol/phase.ts';
import { phaseOf } from '#core/protocols/protocol/preset.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';

export interface ScoresAtAGlance {
  first: number | null;
  latest: number | null;
  latestOn: string | null;
  /** Valid totals in order of day, for a sparkline. */
  totals: number[];
  /** How many of them were given up to the day of closing: what is answered at a follow-up is no part of the outcome. */
  inCourse: number;
}

/** What lists and figures read of one course. It follows from its facts alone: the same on any day. */
export interface Summary {
  course: string;
  client: string;
  therapist: string;
  protocol: string;
  edition: string;
  preset: string;
  /** `to_open`: nothing has been recorded yet. */
  status: 'to_open' | 'open' | 'paused' | 'closed';
  /** Of the last session held; the initial phase before the first. Null when nobody knows the protocol. */
  phase: Phase | null;
  /** Number of the last session held. */
  session: number;
  sessions: number;
  focus: Area | null;
  /** Where the dispute stands, when the focus is one. */
  stage: string | null;
  alarm: 'none' | 'raised' | 'answered';
  /** The most pressing alarm still open: the most urgent, and of those the oldest. */
  openAlarm: {
    id: string;
    on: string;
    at: string;
    urgency: string;
    source: string;
    seen: 'seen' | 'not_seen';
  } | null;
  phq9: ScoresAtAGlance;
  gad7: ScoresAtAGlance;
  signal: SignalColour | null;
  signalReason: SignalReason | null;
  /** The earliest appointment still booked: wall-clock moment and zone. */
  nextAppointment: { at: string; zone: string; kind: string } | null;
  unsignedNotes: number;
  overdue: string[];
  deviations: string[];
  endingNamed: 'named' | 'not_yet';
  openedOn: string | null;
  closedOn: string | null;
  outcome: ClosingOutcome | null;
}

function scores(course: Course, instrument: string): ScoresAtAGlance {
  const given = validTotalsOf(course, instrument);
  const last = given.at(-1);
  const closedOn = course.closing.closed?.on;
  const after = closedOn === undefined ? -1 : given.findIndex(({ on }) => on > closedOn);
  return {
    first: baseline(course, instrument),
    latest: last?.total ?? null,
    latestOn: last?.on ?? null,
    totals: given.map(({ total }) => total),
    inCourse: after === -1 ? given.length : after,
  };
}

function alarms(course: Course): Pick<Summary, 'alarm' | 'openAlarm'> {
  const [pressing] = openAlarms(course).toSorted(byUrgency);
  if (!pressing) return { alarm: course.risk.alarms.length > 0 ? 'answered' : 'none', openAlarm: null };
  const { id, on, at, urgency, source, seen } = pressing;
  return { alarm: 'raised', openAlarm: { id, on, at, urgency, source, seen: seen ? 'seen' : 'not_seen' } };
}

function signalOf(course: Course): Pick<Summary, 'signal' | 'signalReason'> {
  const first = baseline(course, 'phq-9');
  const last = scoresBySession(course, 'phq-9').at(-1);
  if (first === null || !last) return { signal: null, signalReason: null };
  const found = sessionSignal({
    measure: 'phq-9',
    baseline: first,
    current: last.total,
    session: last.session,
  });
  return { signal: found?.signal ?? null, signalReason: found?.reason ?? null };
}

function focusOf(course: Course): Pick<Summary, 'focus' | 'stage'> {
  const focus = primaryFocus(course);
  if (focus?.area !== 'role_dispute') return { focus: focus?.area ?? null, stage: null };
  const dispute = course.dispute.disputes.find(({ personId }) => focus.people.includes(personId));
  return { focus: focus.area, stage: (dispute && stageNow(dispute)) ?? focus.stage ?? null };
}

function againstProtocol(
  course: Course,
  follows: Followed | null,
): Pick<Summary, 'phase' | 'overdue' | 'deviations'> {
  if (!follows) return { phase: null, overdue: [], deviations: [] };
  const held = lastNumber(course);
  return {
    phase: phaseOf(follows.preset, Math.max(1, held)),
    overdue: milestonesLate(course, follows, held).map(({ id }) => id),
    deviations: deviationsSeen(course, follows, null).map(({ id }) => id),
  };
}

function statusOf(course: Course): Summary['status'] {
  if (!course.opening.opened) return 'to_open';
  const standing = standingOf(course);
  return standing === 'underway' ? 'open' : standing;
}

/**
 * The row that caseloads, inboxes and service figures read, written with the facts it follows from.
 * @param own protocols that the service has brought itself
 */
export function summarise(course: Course, own: readonly Protocol[] = []): Summary {
  const opened = course.opening.opened;
  const follows = followed(course, own);
  const [next] = bookedAppointments(course);
  return {
    course: course.id,
    client: opened?.client ?? '',
    therapist: therapistOf(course),
    protocol: opened?.protocol.id ?? '',
    edition: opened?.protocol.edition ?? '',
    preset: follows?.preset.id ?? opened?.protocol.preset ?? '',
    status: statusOf(course),
    session: lastNumber(course),
    sessions: sessionsAgreed(course),
    ...againstProtocol(course, follows),
    ...focusOf(course),
    ...alarms(course),
    phq9: scores(course, 'phq-9'),
    gad7: scores(course, 'gad-7'),
    ...signalOf(course),
    nextAppointment: next ? { at: next.at, zone: next.zone, kind: next.kind } : null,
    unsignedNotes: unsignedNotes(course).length,
    endingNamed: course.ending.named.length > 0 ? 'named' : 'not_yet',
    openedOn: opened?.on ?? null,
    closedOn: course.closing.closed?.on ?? null,
    outcome: course.closing.closed?.outcome ?? null,
  };
}
