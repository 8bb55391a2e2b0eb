import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ServiceFigures } from '#core/lists/figures.ts';
import { type RefusedError, see } from '#web/app/api.ts';

/** The figures of the whole service, without names: from its start, or of a period. */
export function useFigures(period: string | null) {
  return useQuery<ServiceFigures, RefusedError>({
    queryKey: ['service', period],
    queryFn: () => see(period === null ? 'service' : `service?period=${encodeURIComponent(period)}`),
    placeholderData: keepPreviousData,
  });
}
