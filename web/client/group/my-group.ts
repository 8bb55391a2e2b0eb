import type { Course } from '#core/course/course.ts';
import { meetingsAhead } from '#core/group/meetings/held.ts';
import { useGroup } from '#web/app/group.ts';
import { useMyCourse } from '#web/client/my-course.tsx';

/** The group a course is lived in now; empty where it is one of its own. */
export const groupOfMine = ({ inGroup: { joined, left } }: Pick<Course, 'inGroup'>): string =>
  joined && !left ? joined.group : '';

/** What a member reads of their group, and its next meeting; nothing of anybody else. */
export function useMyGroup() {
  const { course } = useMyCourse();
  const id = groupOfMine(course);
  const { data, error } = useGroup(id);
  const view = data?.answer;
  const next = view && meetingsAhead(view.group).find(({ at }) => at.slice(0, 10) >= view.today);
  return { id, view, since: data?.since ?? null, next, error };
}
