import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AskedOf, CredentialsKept } from '#core/api-answers/credentials.ts';
import type { HeldCredential } from '#core/credentials/credential.ts';
import { type RefusedError, see, send } from './api.ts';

const credentialsKey = ['credentials'];

/** Who holds what, as far as whoever is signed in reads it. */
export function useCredentials() {
  return useQuery<CredentialsKept, RefusedError>({
    queryKey: credentialsKey,
    queryFn: () => see('credentials'),
  });
}

/** What I lack for a form of therapy, and under whom I may begin it. */
export function useAskedOf({ id, edition }: { id: string; edition: string }, on = '') {
  return useQuery<AskedOf, RefusedError>({
    queryKey: [...credentialsKey, 'asked', id, edition, on],
    queryFn: () =>
      see(
        `credentials/asked/${encodeURIComponent(id)}/${encodeURIComponent(edition)}${on && `?${new URLSearchParams({ on })}`}`,
      ),
  });
}

/** Keeps the list with one entry put in its place, or added at its end; refused, the list is read anew. */
export function useKeepCredential() {
  const queries = useQueryClient();
  return useMutation<
    CredentialsKept,
    RefusedError,
    { one: HeldCredential; before: readonly HeldCredential[] }
  >({
    mutationFn: ({ one, before }) => send('credentials', { credentials: putIn(before, one), before }, 'PUT'),
    onSuccess: async (kept) => {
      queries.setQueryData(credentialsKey, kept);
      await queries.invalidateQueries({ queryKey: [...credentialsKey, 'asked'] });
    },
    onError: () => queries.invalidateQueries({ queryKey: credentialsKey }),
  });
}

/** Keeps no list any more, with the reason; refused, the list is read anew. */
export function useKeepNoCredentials() {
  const queries = useQueryClient();
  return useMutation<CredentialsKept, RefusedError, { why: string; before: readonly HeldCredential[] }>({
    mutationFn: ({ why, before }) => send('credentials', { credentials: [], before, turnedOff: why }, 'PUT'),
    onSuccess: async (kept) => {
      queries.setQueryData(credentialsKey, kept);
      await queries.invalidateQueries({ queryKey: [...credentialsKey, 'asked'] });
    },
    onError: () => queries.invalidateQueries({ queryKey: credentialsKey }),
  });
}

/** At which place of the list an entry is put. */
export const placeIn = (all: readonly HeldCredential[], id: string): number => {
  const found = all.findIndex((held) => held.id === id);
  return found < 0 ? all.length : found;
};

const putIn = (all: readonly HeldCredential[], one: HeldCredential): HeldCredential[] =>
  all.toSpliced(placeIn(all, one.id), 1, one);
