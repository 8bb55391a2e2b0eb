import { type DayOfService, driftsOn } from './drifts.ts';
import type { ListedCourse, Named } from '#server/lists/rows.ts';
import type { RowSummary } from '#server/lists/summary-row.ts';

/** One row of a caseload. */
export interface CaseloadRow
  extends Pick<
    RowSummary,
    | 'course'
    | 'protocol'
    | 'preset'
    | 'status'
    | 'session'
    | 'sessions'
    | 'phase'
    | 'focus'
    | 'stage'
    | 'alarm'
    | 'openAlarm'
    | 'phq9'
    | 'gad7'
    | 'signal'
    | 'signalReason'
    | 'unsignedNotes'
    | 'overdue'
    | 'deviations'
    | 'endingNamed'
    | 'openedOn'
    | 'closedOn'
    | 'outcome'
  > {
  client: Named;
  /** The next appointment from today on. */
  next: { at: string; zone: string; kind: string } | null;
}

/** @param on the day where the service is, and when it is staffed */
export function caseloadRow({ summary, client }: ListedCourse, on: DayOfService): CaseloadRow {
  const {
    appointments,
    toTry: _toTry,
    notReturned: _notReturned,
    firstHeldOn: _first,
    quiet: _quiet,
    riskAnswers: _risk,
    ...rest
  } = summary;
  const { client: _client, therapist: _therapist, edition: _edition, nextAppointment: _next, ...row } = rest;
  const next = appointments.find((one) => one.state === 'booked' && one.at.slice(0, 10) >= on.today);
  return {
    ...row,
    deviations: driftsOn(summary, on),
    client,
    next: next ? { at: next.at, zone: next.zone, kind: next.kind } : null,
  };
}
