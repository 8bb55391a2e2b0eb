import type { Course } from '#core/course/course.ts';
import type { Reading } from './state.ts';

export type WithSessions = Pick<Course, 'sessions'>;

/** The session a reading is for: the one it names, else the one held that very day; null between sessions. */
export const sessionOf = (
  { sessions }: WithSessions,
  { session, on }: Pick<Reading, 'session' | 'on'>,
): number | null => session ?? sessions.held.find((held) => held.on === on)?.n ?? null;
