import { useQuery } from '@tanstack/react-query';
import type { HoursFree } from '#core/api-answers/reception.ts';
import { type RefusedError, see } from '#web/app/api.ts';

/** The free hours of whoever holds a course. @param moving the hour that is to be moved; empty for one more */
export const useHoursFree = (course: string, moving = '') =>
  useQuery<HoursFree, RefusedError>({
    queryKey: ['hours-free', course, moving],
    queryFn: () => see(`courses/${course}/hours-free${moving ? `?appointment=${moving}` : ''}`),
  });
