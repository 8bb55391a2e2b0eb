import type { Course } from '#core/course/course.ts';

/**
 * A seat at a meeting of the group and the session that it is are one thing told in two facts: where either is struck out
 * the other goes with it, so that the meeting can be told again as it was.
 */
export function withoutHalfStruck(course: Course): Course {
  const { inGroup, sessions, passedOver = [] } = course;
  const struck = new Set(
    passedOver.flatMap(({ type, data }) => (type === 'SatInGroup' ? (data as { n: number }).n : [])),
  );
  const [seats, numbers] = [inGroup.sat, sessions.held].map((all) => new Set(all.map(({ n }) => n)));
  const sat = inGroup.sat.filter(({ n }) => numbers?.has(n));
  const held = sessions.held.filter(({ n }) => seats?.has(n) || !struck.has(n));
  if (sat.length === inGroup.sat.length && held.length === sessions.held.length) return course;
  return { ...course, inGroup: { ...inGroup, sat }, sessions: { ...sessions, held } };
}
