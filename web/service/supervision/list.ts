import { useQuery } from '@tanstack/react-query';
import type { SupervisionQueue } from '#core/lists/supervision.ts';
import { type RefusedError, see } from '#web/app/api.ts';

export const supervisionKey = ['supervision'];

/** The supervised courses that need a look, the others, and how many are watched in all. */
export function useSupervision() {
  return useQuery<SupervisionQueue, RefusedError>({
    queryKey: supervisionKey,
    queryFn: () => see('supervision'),
  });
}
