import { useQuery } from '@tanstack/react-query';
import type { Today } from '#core/lists/today.ts';
import { type RefusedError, see } from '#web/app/api.ts';

export const todayKey = ['today'];

const fiveMinutes = 300_000;

/** The therapist’s day; asked anew every five minutes, so that midnight and a late answer show. */
export function useToday() {
  return useQuery<Today, RefusedError>({
    queryKey: todayKey,
    queryFn: () => see('today'),
    refetchInterval: fiveMinutes,
  });
}
