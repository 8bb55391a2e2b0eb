import { therapistOf } from '#core/course/closing.ts';
import type { Course } from '#core/course/course.ts';

/** The summary row's columns, drawn from the fold; written in the transaction of the facts. */
export function summaryColumns(course: Course) {
  const opened = course.opening.opened;
  return {
    seq: course.seq,
    client: opened?.client ?? '',
    therapist: therapistOf(course),
    status: 'open',
    phase: 'initial',
    session: 0,
    sessions: opened?.protocol.sessions ?? 0,
    focus: '',
    alarm: 'none',
    alarm_at: null,
    next_at: null,
    opened_on: opened?.on ?? '',
    closed_on: null,
    summary: JSON.stringify({}),
  };
}
