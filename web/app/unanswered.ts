import { useQuery } from '@tanstack/react-query';
import type { UnansweredAlarms } from '#core/api-answers/duty.ts';
import { type RefusedError, see } from './api.ts';
import { useNews } from './news.ts';

const unansweredKey = ['unanswered'];
const keys = [unansweredKey];
const soon = 15_000;

/** Alarms that went up and wait, as far as the reader is told of them: at once as the server tells, and every quarter of a minute. */
export function useUnanswered() {
  return useQuery<UnansweredAlarms, RefusedError>({
    queryKey: unansweredKey,
    queryFn: () => see('unanswered'),
    refetchInterval: soon,
  });
}

/**
 * Hears of them at once, but on a course’s own page: that hears of its course, and a browser has so few lines for one
 * server that each window keeps to one.
 */
export const useUnansweredNews = (pathname: string) =>
  useNews(pathname.startsWith('/courses/') ? null : 'events', keys);
