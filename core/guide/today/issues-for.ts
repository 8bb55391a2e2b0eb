import type { Course } from '#core/course/course.ts';
import { primaryFocus } from '#core/course/focus/active.ts';
import type { Focus } from '#core/course/focus/state.ts';
import { standingIssues } from '#core/course/issues/standing.ts';
import type { Issue } from '#core/course/issues/state.ts';

/**
 * Of what the client brought, what this focus works on, the weightiest first: what points to its area or is about its people;
 * for the primary focus all of it, where nothing was tied to it. IPT protocol reference, 1.7; S000-14 of the seeds.
 */
export function issuesFor(course: Course, focus: Pick<Focus, 'area' | 'people'>): Issue[] {
  const all = standingIssues(course);
  const tied = all.filter(
    ({ area, people }) => area === focus.area || (!area && people.some((one) => focus.people.includes(one))),
  );
  if (tied.length > 0) return tied;
  const primary = primaryFocus(course);
  return primary?.area === focus.area ? all.filter(({ area }) => !area) : [];
}
