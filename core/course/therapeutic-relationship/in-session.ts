import type { Course } from '#core/course/course.ts';
import type { RelationshipEvent } from './state.ts';

/** What was noted of that session, T-08. */
export function relationshipEventsIn(
  { therapeuticRelationship }: Course,
  session: number,
): RelationshipEvent[] {
  return therapeuticRelationship.events.map(({ text }) => text).filter((one) => one.session === session);
}
