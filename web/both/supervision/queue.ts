import { useQuery } from '@tanstack/react-query';
import type { QueuedCourse, SupervisionQueue } from '#core/lists/supervision.ts';
import { type RefusedError, see } from '#web/app/api.ts';

export const supervisionKey = ['supervision'];

/** The supervised courses that need a look, the others, and how many are watched in all. */
export function useSupervision(asked: 'asked' | 'not_asked' = 'asked') {
  return useQuery<SupervisionQueue, RefusedError>({
    queryKey: supervisionKey,
    queryFn: () => see('supervision'),
    enabled: asked === 'asked',
  });
}

/** One course as it stands in the list. */
export function useQueued(course: string, asked: 'asked' | 'not_asked'): QueuedCourse | undefined {
  const { data } = useSupervision(asked);
  return [...(data?.queue ?? []), ...(data?.others ?? [])].find((one) => one.course === course);
}
