import type { CourseView } from '#core/api-answers/courses.ts';
import { meetingsAhead } from '#core/group/meetings/held.ts';
import { useGroup } from '#web/app/group.ts';
import { useMyCourse } from '#web/client/my-course.tsx';

type Mine = Pick<CourseView, 'course' | 'invitedTo'>;

/** The group a course is lived in now; empty where it is one of its own. */
export const groupOfMine = ({ course: { inGroup } }: Pick<Mine, 'course'>): string =>
  inGroup.joined && !inGroup.left ? inGroup.joined.group : '';

/** The group a course is lived in now, or whose invitation waits for an answer; empty where there is none. */
export const groupToShow = (mine: Mine): string => groupOfMine(mine) || (mine.invitedTo ?? '');

/** What a member, or somebody invited, reads of their group, and its next meeting; nothing of anybody else. */
export function useMyGroup() {
  const id = groupToShow(useMyCourse());
  const { data, error } = useGroup(id);
  const view = data?.answer;
  const next = view && meetingsAhead(view.group).find(({ at }) => at.slice(0, 10) >= view.today);
  return { id, view, since: data?.since ?? null, next, error };
}
