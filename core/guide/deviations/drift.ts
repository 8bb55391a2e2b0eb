import type { Course } from '#core/course/course.ts';
import type { HeldSession } from '#core/course/sessions/state.ts';
import type { Followed } from '#core/guide/followed.ts';
import { scaledSession } from '#core/protocols/protocol/milestone.ts';
import { phaseOf } from '#core/protocols/protocol/preset.ts';

/** A drift that the chart shows, and which of its facts show it. */
export interface Drift {
  because: string;
  saw: string[];
}

/** @param today null where only what has been recorded counts, whatever the day */
export type Detector = (course: Course, follows: Followed, today: string | null) => Drift | null;

export const drift = (because: string, saw: readonly string[] = []): Drift => ({ because, saw: [...saw] });

/** Whether the session that a 16-session course would number so is over. */
export function isPast(course: Course, { preset }: Followed, session: number): boolean {
  return (course.sessions.held.at(-1)?.n ?? 0) >= scaledSession(session, preset.sessions);
}

/** Middle sessions that are over; one held today may still be written up. */
export function middleSessions(course: Course, { preset }: Followed, today: string | null): HeldSession[] {
  return course.sessions.held.filter(({ n, on }) => phaseOf(preset, n) === 'middle' && on !== today);
}

export const named = ({ n, on }: HeldSession): string => `Session ${n} on ${on}`;
