import type { Course } from '#core/course/course.ts';
import { activeFoci } from '#core/course/focus/active.ts';
import { settingsFollowed } from '#core/course/protocol-followed/settings.ts';

/**
 * Whether patterns may reach back to ties of then. What was said last in this course holds; else its setting for work with
 * the past, which is to stay with today, save where the focus is on loneliness. D-05 and S000-29 of the seeds.
 */
export function looksBack(course: Course): boolean {
  const said = course.patterns.farBack.at(-1);
  if (said) return said.how === 'earlier_ties';
  return (
    settingsFollowed(course).pastWork !== 'context_only' ||
    activeFoci(course).some(({ area }) => area === 'interpersonal_deficits')
  );
}
