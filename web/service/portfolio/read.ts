import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PortfolioSeen } from '#core/api-answers/credentials.ts';
import { type RefusedError, see, send } from '#web/app/api.ts';
import { meetingsKey } from '#web/both/supervision/meetings.ts';

/** Somebody’s portfolio, as far as whoever is signed in reads it. */
export function usePortfolio(person: string) {
  return useQuery<PortfolioSeen, RefusedError>({
    queryKey: ['portfolio', person],
    queryFn: () => see(`portfolio/${encodeURIComponent(person)}`),
  });
}

/** Sends something about supervision meetings; what is read of them and counted by them is read anew. */
export function useSendMeeting() {
  const queries = useQueryClient();
  return useMutation<unknown, RefusedError, { to: string; form: object }>({
    mutationFn: ({ to, form }) => send(to, form),
    onSuccess: async () => {
      await Promise.all(
        [meetingsKey, ['portfolio']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      );
    },
  });
}
