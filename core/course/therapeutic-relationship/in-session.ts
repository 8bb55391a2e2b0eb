import type { Course } from '#core/course/course.ts';
import type { RoomEvent } from './state.ts';

/** What was noted of that session, T-08. */
export function roomEventsIn({ betweenUs }: Course, session: number): RoomEvent[] {
  return betweenUs.events.map(({ text }) => text).filter((one) => one.session === session);
}
