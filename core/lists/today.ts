import { byUrgency } from '#core/course/risk/urgency.ts';
import { overlap } from '#core/course/sessions/double-booked.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { type Change, changeOf } from '#core/outcomes/reliable-change.ts';
import { reliablyWorse, type WorseSince } from '#core/outcomes/reliably-worse.ts';
import type { ListedMeeting } from './between-sessions.ts';
import type { HourNews } from './hour-news.ts';
import type { ListedCourse, Named } from './listed-course.ts';
import { type MeasureAtAGlance, scoresRead } from './scores-at-a-glance.ts';
import { isToClose, type PressingAlarm, type Summary } from './summary.ts';

/** What matters for one session, in the order of weight: risk, getting worse, a change in score, what was to be tried, what is due. */
export type Line =
  | ({ kind: 'alarm' } & Pick<PressingAlarm, 'on' | 'urgency' | 'source' | 'seen'>)
  | ({ kind: 'worse' } & WorseSince)
  | {
      kind: 'score';
      instrument: string;
      previous: number;
      latest: number;
      change: number;
      reliable: Change['reliable'];
    }
  | { kind: 'try_outs'; count: number }
  | { kind: 'due'; milestones: string[]; called?: Record<string, string> };

export interface SessionToday extends Omit<Summary['appointments'][number], 'id'> {
  course: string;
  client: Named;
  /** The number it has, or will have if it is held next. */
  session: number;
  sessions: number;
  /** No end is agreed yet. */
  openEnded?: true;
  /** The first is the one that matters. */
  lines: Line[];
  /** Another session of the day lies over it. */
  over?: true;
}

/** A meeting outside the count that stands in the day. */
export interface MeetingListed extends Omit<ListedMeeting, 'id'> {
  course: string;
  client: Named;
  over?: true;
}

/** What needs an answer. */
export interface Answers {
  /** The most urgent first; after them those of whoever has died, by which nobody is in danger, and which a clinician closes. */
  alarms: { course: string; client: Named; alarm: PressingAlarm; ofWhoDied?: true }[];
  /** What diaries raised and nobody has looked at. */
  trackers: { course: string; client: Named; on: string; says: string }[];
  /** Notes of a supervisor’s that wait for an answer, the oldest first. */
  supervision: { course: string; client: Named; count: number; on: string }[];
  /** Messages of clients, those to be answered first at the top. */
  messages: { course: string; client: Named; count: number; answerBy: string }[];
  /** Hours that clients asked for, and those that clients or the secretary changed, the oldest first. */
  hours: { course: string; client: Named; news: HourNews }[];
  /** What clients asked to have taken out of their record, the oldest first. */
  deletion: { course: string; client: Named; count: number; on: string }[];
  unsignedNotes: { course: string; client: Named; count: number }[];
  measures: { course: string; client: Named; instruments: string[] }[];
  /** Appointments of an earlier day that nobody recorded as held, missed or cancelled. */
  unrecorded: { course: string; client: Named; at: string }[];
  /** Meetings of an earlier day that nobody recorded as held, moved or called off. */
  meetings: { course: string; client: Named; at: string; called?: string }[];
}

export interface Today {
  date: string;
  /** Whose scores have got reliably worse, whether or not they come today; the furthest first. */
  worse: { course: string; client: Named; measures: WorseSince[] }[];
  sessions: SessionToday[];
  meetings: MeetingListed[];
  answers: Answers;
}

/** The day of one therapist, from summary rows: of a client who has died, what is to be signed and closed and nothing else. @param date `2026-01-13`, where the service is */
export function todayOf(courses: readonly ListedCourse[], date: string): Today {
  const open = courses.filter(({ summary }) => summary.status !== 'closed' && !summary.died);
  const sessions = open.flatMap((one) => sessionsOn(one, date));
  const meetings = open.flatMap((one) => meetingsOn(one, date));
  const taken = [...sessions.filter(({ state }) => state === 'booked'), ...meetings.filter(isAhead)];
  return {
    date,
    worse: open
      .flatMap(({ summary, client }) => {
        const measures = worseIn(summary);
        return measures.length > 0 ? [{ course: summary.course, client, measures }] : [];
      })
      .toSorted((a, b) => furthest(b.measures) - furthest(a.measures)),
    sessions: withOverlaps(sessions, taken).toSorted(byTime),
    meetings: withOverlaps(meetings, taken).toSorted(byTime),
    answers: {
      alarms: courses
        .flatMap(({ summary, client }) => {
          const { course, openAlarm } = summary;
          const ofWhoDied = isToClose(summary) && { ofWhoDied: true as const };
          return openAlarm ? [{ course, client, alarm: openAlarm, ...ofWhoDied }] : [];
        })
        .toSorted((a, b) => diedLast(a) - diedLast(b) || byUrgency(a.alarm, b.alarm)),
      trackers: open.flatMap(({ summary: { course, trackerAlerts = [] }, client }) =>
        trackerAlerts.map(({ on, says }) => ({ course, client, on, says })),
      ),
      supervision: courses
        .flatMap(({ summary: { course, notesWait = [] }, client }) =>
          notesWait
            .filter((one) => one.for === 'therapist')
            .map(({ count, on }) => ({ course, client, count, on })),
        )
        .toSorted((a, b) => a.on.localeCompare(b.on)),
      messages: open
        .flatMap(({ summary: { course, messages }, client }) =>
          messages ? [{ course, client, ...messages }] : [],
        )
        .toSorted((a, b) => a.answerBy.localeCompare(b.answerBy)),
      hours: open.flatMap(({ summary: { course, hourNews }, client }) =>
        hourNews ? [{ course, client, news: hourNews }] : [],
      ),
      deletion: courses
        .flatMap(({ summary: { course, deletion }, client }) =>
          deletion ? [{ course, client, ...deletion }] : [],
        )
        .toSorted((a, b) => a.on.localeCompare(b.on)),
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
      meetings: open.flatMap(({ summary: { course, meetings: listed = [] }, client }) =>
        listed
          .filter((one) => isAhead(one) && one.at.slice(0, 10) < date)
          .map(({ at, called }) => ({ course, client, at, ...(called && { called }) })),
      ),
    },
  };
}

/** Booked over another, knowingly or since one came back: it is seen on the day itself. */
function withOverlaps<One extends Taken>(hours: readonly One[], taken: readonly Taken[]): One[] {
  return hours.map((one) =>
    taken.includes(one) && taken.some((other) => other !== one && overlap(one, other))
      ? { ...one, over: true }
      : one,
  );
}

type Taken = Pick<SessionToday, 'at' | 'zone' | 'minutes'>;
const diedLast = ({ ofWhoDied }: Answers['alarms'][number]) => Number(ofWhoDied ?? false);
const byTime = (one: Taken, other: Taken) => one.at.localeCompare(other.at);
const isAhead = ({ state }: Pick<ListedMeeting, 'state'>) => state === 'planned';

const meetingsOn = ({ summary, client }: ListedCourse, date: string): MeetingListed[] =>
  (summary.meetings ?? [])
    .filter(({ at }) => at.slice(0, 10) === date)
    .map(({ id: _id, ...meeting }) => ({ course: summary.course, client, ...meeting }));

function sessionsOn({ summary, client }: ListedCourse, date: string): SessionToday[] {
  return summary.appointments
    .filter((one) => one.at.slice(0, 10) === date)
    .map(({ id: _id, ...appointment }) => ({
      course: summary.course,
      client,
      ...appointment,
      session: appointment.state === 'held' ? summary.session : summary.session + 1,
      sessions: summary.sessions,
      ...(summary.openEnded && { openEnded: true as const }),
      lines: linesOf(summary),
    }));
}

function linesOf(summary: Summary): Line[] {
  const { called, openAlarm, toTry, overdue } = summary;
  const lines: Line[] = [];
  if (openAlarm) {
    const { on, urgency, source, seen } = openAlarm;
    lines.push({ kind: 'alarm', on, urgency, source, seen });
  }
  lines.push(...worseIn(summary).map((one) => ({ kind: 'worse' as const, ...one })));
  lines.push(...scoresRead(summary).flatMap(scoreMoved));
  if (toTry > 0) lines.push({ kind: 'try_outs', count: toTry });
  if (overdue.length > 0) lines.push({ kind: 'due', milestones: overdue, ...(called && { called }) });
  return lines;
}

const furthest = (measures: readonly WorseSince[]) =>
  Math.max(...measures.map(({ first, latest }) => Math.abs(latest - first)));

const worseIn = (summary: Summary): WorseSince[] =>
  scoresRead(summary).flatMap(({ instrument, first, latest, reliableChange }) =>
    reliablyWorse(instrument, first, latest, reliableChange),
  );

/** The latest score beside the one before it, where it changed. */
function scoreMoved({ instrument: id, totals, reliableChange }: MeasureAtAGlance): Line[] {
  const [previous, latest] = totals.slice(-2);
  const instrument = instruments.get(id);
  if (previous === undefined || latest === undefined || !instrument || previous === latest) return [];
  const { points, reliable } = changeOf(instrument, previous, latest, reliableChange ?? undefined);
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
