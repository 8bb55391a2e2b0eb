import { useQuery } from '@tanstack/react-query';
import type { PortfolioSeen } from '#core/api-answers/credentials.ts';
import { type RefusedError, see } from '#web/app/api.ts';

/** Somebody’s portfolio, as far as whoever is signed in reads it. */
export function usePortfolio(person: string) {
  return useQuery<PortfolioSeen, RefusedError>({
    queryKey: ['portfolio', person],
    queryFn: () => see(`portfolio/${encodeURIComponent(person)}`),
  });
}
