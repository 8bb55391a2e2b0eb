import { instruments } from '#core/instruments/instruments.ts';
import { changeOf } from '#core/outcomes/reliable-change.ts';
import type { ListedCourse, Named } from '#server/lists/rows.ts';
import type { RowSummary } from '#server/lists/summary-row.ts';

/** What matters for one session, in the order of weight: risk, a change in score, what was to be tried, what is due. */
type Line =
  | { kind: 'alarm'; on: string; urgency: string; source: string; seen: 'seen' | 'not_seen' }
  | {
      kind: 'score';
      instrument: 'phq-9' | 'gad-7';
      previous: number;
      latest: number;
      change: number;
      reliable: 'improvement' | 'deterioration' | 'no change' | 'no threshold';
    }
  | { kind: 'try_outs'; count: number }
  | { kind: 'due'; milestones: string[] };

interface SessionToday {
  course: string;
  client: Named;
  at: string;
  zone: string;
  minutes: number;
  kind: string;
  format: string;
  state: 'booked' | 'held' | 'missed' | 'cancelled';
  /** The number it has, or will have if it is held next. */
  session: number;
  sessions: number;
  /** The first is the one that matters. */
  lines: Line[];
}

export interface Today {
  date: string;
  sessions: SessionToday[];
  /** What needs an answer. */
  answers: {
    alarms: { course: string; client: Named; alarm: NonNullable<RowSummary['openAlarm']> }[];
    unsignedNotes: { course: string; client: Named; count: number }[];
    measures: { course: string; client: Named; instruments: string[] }[];
    /** Appointments of an earlier day that nobody recorded as held, missed or cancelled. */
    unrecorded: { course: string; client: Named; at: string }[];
  };
}

/** The day of one therapist, from summary rows. @param date `2026-01-13`, where the service is */
export function todayOf(courses: readonly ListedCourse[], date: string): Today {
  const open = courses.filter(({ summary }) => summary.status !== 'closed');
  return {
    date,
    sessions: open.flatMap((one) => sessionsOn(one, date)).toSorted((a, b) => a.at.localeCompare(b.at)),
    answers: {
      alarms: courses
        .flatMap(({ summary: { course, openAlarm }, client }) =>
          openAlarm ? [{ course, client, alarm: openAlarm }] : [],
        )
        .toSorted((a, b) => a.alarm.at.localeCompare(b.alarm.at)),
      unsignedNotes: courses.flatMap(({ summary: { course, unsignedNotes }, client }) =>
        unsignedNotes > 0 ? [{ course, client, count: unsignedNotes }] : [],
      ),
      measures: open.flatMap(({ summary: { course, notReturned }, client }) =>
        notReturned.length > 0 ? [{ course, client, instruments: notReturned }] : [],
      ),
      unrecorded: open.flatMap(({ summary: { course, appointments }, client }) =>
        appointments
          .filter((one) => one.state === 'booked' && one.at.slice(0, 10) < date)
          .map(({ at }) => ({ course, client, at })),
      ),
    },
  };
}

function sessionsOn({ summary, client }: ListedCourse, date: string): SessionToday[] {
  return summary.appointments
    .filter((one) => one.at.slice(0, 10) === date)
    .map(({ id: _id, ...appointment }) => ({
      course: summary.course,
      client,
      ...appointment,
      session: appointment.state === 'held' ? summary.session : summary.session + 1,
      sessions: summary.sessions,
      lines: linesOf(summary),
    }));
}

function linesOf(summary: RowSummary): Line[] {
  const { openAlarm, toTry, overdue } = summary;
  const lines: Line[] = [];
  if (openAlarm) {
    const { on, urgency, source, seen } = openAlarm;
    lines.push({ kind: 'alarm', on, urgency, source, seen });
  }
  lines.push(...scoreMoved('phq-9', summary.phq9), ...scoreMoved('gad-7', summary.gad7));
  if (toTry > 0) lines.push({ kind: 'try_outs', count: toTry });
  if (overdue.length > 0) lines.push({ kind: 'due', milestones: overdue });
  return lines;
}

/** The latest score beside the one before it, where it changed. */
function scoreMoved(id: 'phq-9' | 'gad-7', { totals }: RowSummary['phq9']): Line[] {
  const [previous, latest] = totals.slice(-2);
  const instrument = instruments.get(id);
  if (previous === undefined || latest === undefined || !instrument || previous === latest) return [];
  const { points, reliable } = changeOf(instrument, previous, latest);
  return [
    {
      kind: 'score',
      instrument: id,
      previous,
      latest,
      change: points,
      reliable,
    },
  ];
}
