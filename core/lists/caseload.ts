import { type DayOfService, driftsOn } from './drifts.ts';
import type { ListedCourse, Named } from './listed-course.ts';
import { nextFrom } from './next-appointment.ts';
import type { Summary } from './summary.ts';

/** One row of a caseload. */
export interface CaseloadRow
  extends Pick<
    Summary,
    | 'course'
    | 'protocol'
    | 'preset'
    | 'status'
    | 'session'
    | 'sessions'
    | 'openEnded'
    | 'phase'
    | 'phaseCalled'
    | 'focus'
    | 'focusRoom'
    | 'focusCalled'
    | 'stage'
    | 'died'
    | 'alarm'
    | 'openAlarm'
    | 'phq9'
    | 'gad7'
    | 'scores'
    | 'signal'
    | 'signalReason'
    | 'unsignedNotes'
    | 'overdue'
    | 'deviations'
    | 'called'
    | 'endingNamed'
    | 'openedOn'
    | 'closedOn'
    | 'outcome'
  > {
  client: Named;
  /** The numbers by which the client is known elsewhere, to be found by. */
  numbers?: readonly string[];
  /** The next appointment from today on. */
  next: { at: string; zone: string; kind: string } | null;
}

export interface Caseload {
  /** The day where the service is. */
  today: string;
  courses: CaseloadRow[];
}

/** Every course a therapist holds. @param on the day where the service is, and when it is staffed */
export const caseloadOf = (courses: readonly ListedCourse[], on: DayOfService): Caseload => ({
  today: on.today,
  courses: courses.map((one) => caseloadRow(one, on)),
});

function caseloadRow({ summary, client, numbers }: ListedCourse, on: DayOfService): CaseloadRow {
  const {
    appointments: _appointments,
    toTry: _toTry,
    notReturned: _notReturned,
    firstHeldOn: _first,
    quiet: _quiet,
    riskAnswers: _risk,
    supervision: _supervision,
    outcomeRead: _outcome,
    scoredAt: _scoredAt,
    ...rest
  } = summary;
  const { client: _client, therapist: _therapist, edition: _edition, nextAppointment: _next, ...row } = rest;
  const next = summary.died ? null : nextFrom(summary, on.today);
  return {
    ...row,
    deviations: summary.died ? [] : driftsOn(summary, on),
    client,
    ...(numbers && { numbers }),
    next: next ? { at: next.at, zone: next.zone, kind: next.kind } : null,
  };
}
