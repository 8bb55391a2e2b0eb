import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { SafetyDirectory } from '#core/api-answers/safety-directory.ts';
import { type RefusedError, see } from '#web/app/api.ts';
import { stored } from '#web/app/offline/stored.ts';

export const directoryKey = ['safety-directory'];

const onThisMachine = stored<SafetyDirectory>('safety-directory');

/** Whom to reach when somebody is not safe: at once as it was last known here, then as the service keeps it now. It names no client. */
export function useDirectory() {
  const query = useQuery<SafetyDirectory, RefusedError>({
    queryKey: directoryKey,
    queryFn: () => see('safety-directory'),
    initialData: onThisMachine.read,
    initialDataUpdatedAt: 0,
    staleTime: 600_000,
  });
  const { data } = query;
  useEffect(() => {
    if (data) onThisMachine.write(data);
  }, [data]);
  return query;
}
