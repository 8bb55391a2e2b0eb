import type { Course } from '#core/course/course.ts';
import { type AlarmAnswered, alarmAnswers } from '#core/course/risk/answered-in-time.ts';
import { lastNumber, nextNumber } from '#core/course/sessions/attendance.ts';
import type { Appointment } from '#core/course/sessions/state.ts';
import { followed } from '#core/guide/followed.ts';
import { measuresDue } from '#core/guide/measures/due.ts';
import { type Quiet, quietNow } from '#core/guide/quiet.ts';
import { type Summary, summarise } from '#core/lists/summary.ts';

type Listed = Pick<Appointment, 'id' | 'at' | 'zone' | 'minutes' | 'kind' | 'format' | 'state'>;

/** The whole summary as the row keeps it: the core's, with what the day's list needs beside it. It names no one. */
export interface RowSummary extends Summary {
  /** All that were not cancelled, in order of time. */
  appointments: Listed[];
  /** How many try-outs were agreed and not yet told. */
  toTry: number;
  /** Instruments asked for at the session last held and not answered. */
  notReturned: string[];
  /** The day of the first session held. */
  firstHeldOn: string | null;
  /** Since when nothing has been heard; whether that is too long depends on the day it is asked. */
  quiet: Quiet | null;
  /** Alarms and the days of their answers, where the protocol watches over them; whether they were in time depends on the service's hours. */
  riskAnswers: AlarmAnswered[] | null;
}

/** The summary row's columns, drawn from the fold; written in the transaction of the facts. */
export function summaryColumns(course: Course) {
  const summary = rowSummary(course);
  return {
    seq: course.seq,
    client: summary.client,
    therapist: summary.therapist,
    status: summary.status,
    phase: summary.phase ?? '',
    session: summary.session,
    sessions: summary.sessions,
    focus: summary.focus ?? '',
    alarm: summary.alarm,
    alarm_at: summary.openAlarm?.at ?? null,
    next_at: summary.nextAppointment?.at ?? null,
    opened_on: summary.openedOn ?? '',
    closed_on: summary.closedOn,
    summary: JSON.stringify(summary),
  };
}

/** The row of a course in the lists, without what names it. */
export type SummaryColumns = ReturnType<typeof summaryColumns>;

function rowSummary(course: Course): RowSummary {
  return {
    ...summarise(course),
    appointments: course.sessions.appointments
      .filter((one) => one.state !== 'cancelled')
      .map(({ id, at, zone, minutes, kind, format, state }) => ({
        id,
        at,
        zone,
        minutes,
        kind,
        format,
        state,
      })),
    toTry: course.tryOuts.tryOuts.filter((one) => one.told.length === 0 && one.reviews.length === 0).length,
    notReturned: notReturned(course),
    firstHeldOn: course.sessions.held[0]?.on ?? null,
    quiet: quietNow(course),
    riskAnswers: watchesRisk(course) ? alarmAnswers(course) : null,
  };
}

const watchesRisk = (course: Course) =>
  followed(course)?.protocol.deviations.some(({ id }) => id === 'PD-23') ?? false;

function notReturned(course: Course): string[] {
  const follows = followed(course);
  if (!follows || nextNumber(course) === 1 || course.closing.closed) return [];
  return measuresDue(course, follows, lastNumber(course))
    .filter((measure) => measure.state === 'due' && measure.weight !== 'optional')
    .map((measure) => measure.instrument);
}
