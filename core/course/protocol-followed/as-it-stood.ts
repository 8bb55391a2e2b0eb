import type { Course } from '#core/course/course.ts';

/** The course under the form and the contract that held before this entry of its chart; before none: as it stands now. */
export function asItStoodBefore(course: Course, seq: number | undefined): Course {
  if (seq === undefined) return course;
  const before = <One extends { seq: number }>(all: readonly One[]) => all.filter((one) => one.seq < seq);
  const { formChanges, recontracts } = course.protocolFollowed;
  const then = { formChanges: before(formChanges), recontracts: before(recontracts) };
  return { ...course, protocolFollowed: { ...course.protocolFollowed, ...then } };
}
