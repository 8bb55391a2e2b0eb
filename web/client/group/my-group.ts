import { meetingsAhead } from '#core/group/meetings/held.ts';
import { groupToShow } from '#core/guide/client/group-of-mine.ts';
import { useGroup } from '#web/app/group.ts';
import { useMyCourse } from '#web/client/my-course.tsx';

/** What a member, or somebody invited, reads of their group, and its next meeting; nothing of anybody else. */
export function useMyGroup() {
  const id = groupToShow(useMyCourse());
  const { data, error } = useGroup(id);
  const view = data?.answer;
  const next = view && meetingsAhead(view.group).find(({ at }) => at.slice(0, 10) >= view.today);
  return { id, view, since: data?.since ?? null, next, error };
}
