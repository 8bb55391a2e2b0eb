import type { Course } from '#core/course/course.ts';
import { techniquesIn } from '#core/course/session-room/techniques-used.ts';
import { relationshipEventsIn } from '#core/course/therapeutic-relationship/in-session.ts';

export interface Work {
  /** The technique it belongs to. */
  technique: 'T-04' | 'T-05' | 'T-06' | 'T-07' | 'T-11';
  id: string;
}

/** What was made in a session: feelings, analyses, decisions, role plays and try-outs that name it. */
export function workIn(course: Course, session: number): Work[] {
  const of = (technique: Work['technique'], all: readonly { id: string; session?: number | null }[]) =>
    all.filter((one) => one.session === session).map(({ id }): Work => ({ technique, id }));
  return [
    ...of('T-04', course.feelings.records),
    ...of('T-05', course.communication.analyses),
    ...of('T-06', course.decisions.decisions),
    ...of('T-07', course.rolePlays.rolePlays),
    ...of('T-11', course.tryOuts.tryOuts),
  ];
}

/** Every technique of a session: marked in the room, or shown by what was made there. */
export function techniquesUsed(course: Course, session: number): string[] {
  const made: string[] = workIn(course, session).map(({ technique }) => technique);
  if (relationshipEventsIn(course, session).length > 0) made.push('T-08');
  return [...new Set([...techniquesIn(course, session), ...made])];
}
