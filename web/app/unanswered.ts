import { useQuery } from '@tanstack/react-query';
import type { UnansweredAlarms } from '#core/api-answers/duty.ts';
import { type RefusedError, see } from './api.ts';
import { useNews } from './news.ts';

const unansweredKey = ['unanswered'];
const keys = [unansweredKey];
const aMinute = 60_000;

/** Alarms that went up and wait, as far as the reader is told of them: at once as the server tells, and every minute. */
export function useUnanswered() {
  return useQuery<UnansweredAlarms, RefusedError>({
    queryKey: unansweredKey,
    queryFn: () => see('unanswered'),
    refetchInterval: aMinute,
  });
}

export const useUnansweredNews = () => useNews('events', keys);
