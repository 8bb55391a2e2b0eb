import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SameClients } from '#core/api-answers/same-client.ts';
import { type RefusedError, see, send } from '#web/app/api.ts';

const key = ['same-client'];

/** What is sent to make one client of two entries. */
export interface Merging {
  keep: string;
  entry: string;
  account?: 'keep' | 'entry' | undefined;
}

export const useSameClients = () =>
  useQuery<SameClients, RefusedError>({ queryKey: key, queryFn: () => see('same-client') });

/** What can be said of two entries: that they are two people, one person, or two after all. */
export function useSayOfEntries() {
  const queries = useQueryClient();
  const onSuccess = (now: SameClients) => {
    queries.setQueryData(key, now);
    return queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== key[0] });
  };
  const two = useMutation<SameClients, RefusedError, { one: string; other: string }>({
    mutationFn: (pair) => send('same-client/two', pair),
    onSuccess,
  });
  const merge = useMutation<SameClients, RefusedError, Merging>({
    mutationFn: (merging) => send('same-client/merged', merging),
    onSuccess,
  });
  const apart = useMutation<SameClients, RefusedError, string>({
    mutationFn: (entry) => send(`same-client/merged/${entry}`, undefined, 'DELETE'),
    onSuccess,
  });
  return { two, merge, apart };
}
