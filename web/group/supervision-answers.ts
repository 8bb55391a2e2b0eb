import { useQuery } from '@tanstack/react-query';
import type { GroupFigures, PracticeOfPeople } from '#core/api-answers/supervision.ts';
import { type RefusedError, see } from '#web/app/api.ts';
import { groupKey, groupsKey } from '#web/app/group.ts';

/** Hours and sessions against the schemes: one’s own, and those of whom one supervises. */
export const usePractice = () =>
  useQuery<PracticeOfPeople, RefusedError>({
    queryKey: [...groupsKey, 'practice'],
    queryFn: () => see('groups/practice'),
  });

/** The figures of one group. */
export const useFiguresOfGroup = (id: string) =>
  useQuery<GroupFigures, RefusedError>({
    queryKey: [...groupKey(id), 'figures'],
    queryFn: () => see(`groups/${id}/figures`),
  });
