import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PortfolioSeen } from '#core/api-answers/credentials.ts';
import type { MeetingsSeen } from '#core/api-answers/supervision.ts';
import { type RefusedError, see, send } from '#web/app/api.ts';

/** Somebody’s portfolio, as far as whoever is signed in reads it. */
export function usePortfolio(person: string) {
  return useQuery<PortfolioSeen, RefusedError>({
    queryKey: ['portfolio', person],
    queryFn: () => see(`portfolio/${encodeURIComponent(person)}`),
  });
}

const meetingsKey = ['supervision', 'meetings'];

/** Supervision meetings of one person; of everybody one supervises, and one’s own, where nobody is named. */
export const useMeetings = (person?: string, asked: 'asked' | 'not_asked' = 'asked') =>
  useQuery<MeetingsSeen, RefusedError>({
    queryKey: [...meetingsKey, person ?? ''],
    queryFn: () =>
      see(person ? `supervision/meetings/${encodeURIComponent(person)}` : 'supervision/meetings'),
    enabled: asked === 'asked',
  });

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
