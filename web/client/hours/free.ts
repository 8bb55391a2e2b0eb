import { useQuery } from '@tanstack/react-query';
import type { HoursFree } from '#core/api-answers/reception.ts';
import { type RefusedError, see } from '#web/app/api.ts';
import { useMyCourse } from '#web/client/my-course.tsx';

/** The free hours of my therapist. @param moving the hour that is to be moved */
export function useHoursFree(moving?: string) {
  const { course } = useMyCourse();
  return useQuery<HoursFree, RefusedError>({
    queryKey: ['hours-free', course.id, moving ?? ''],
    queryFn: () => see(`courses/${course.id}/hours-free${moving ? `?appointment=${moving}` : ''}`),
  });
}
