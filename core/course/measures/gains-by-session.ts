import type { Course } from '#core/course/course.ts';
import { byDay } from '#core/course/sessions/number-on.ts';
import { suddenGains } from '#core/outcomes/sudden-gains.ts';
import { scoresBySession } from './readings.ts';

/** A sudden gain, by the numbers of the two sessions between which it came. */
export interface GainBySession {
  after: number;
  next: number;
  drop: number;
  /** The session at which half of it was lost again; null when it was kept. */
  reversedAt: number | null;
}

/**
 * The numbers of somebody’s sessions, up to the last with a score, in the order in which they came to them: by day, since a
 * meeting told late has a later number than it was held. A meeting of the group that they missed is none of their sessions, so
 * that those before and after it follow one another.
 */
function sessionsInARow({ sessions, inGroup }: Pick<Course, 'sessions' | 'inGroup'>, last: number): number[] {
  const missed = new Set(inGroup.missed.map(({ n }) => n));
  const row = byDay(sessions.held.filter(({ n }) => n <= last)).map(({ n }) => n);
  for (let n = 1; n <= last; n += 1)
    if (!row.includes(n) && !missed.has(n)) row.splice(row.indexOf(n - 1) + 1, 0, n);
  return row;
}

/**
 * Sudden gains from one session to the next that somebody came to. Tang & DeRubeis 1999, whose sessions are those held with the
 * client; measures reference, section 10.
 */
export function gainsBySession(
  course: Pick<Course, 'measures' | 'sessions' | 'inGroup'>,
  instrument: string,
): GainBySession[] {
  const totals = new Map(scoresBySession(course, instrument).map(({ session, total }) => [session, total]));
  const row = sessionsInARow(course, Math.max(0, ...totals.keys()));
  const numberAt = (place: number) => row[place - 1] ?? place;
  return suddenGains(row.map((n) => totals.get(n) ?? null)).flatMap(({ verdict, after, drop, reversedAt }) =>
    verdict === 'sudden gain' && drop !== null
      ? [
          {
            after: numberAt(after),
            next: numberAt(after + 1),
            drop,
            reversedAt: reversedAt === null ? null : numberAt(reversedAt),
          },
        ]
      : [],
  );
}
