import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { RemindersOffered } from '#core/reminders/answers.ts';
import { type RefusedError, see, send } from '#web/app/api.ts';

const key = ['reminders'];

/** What I can choose of reminders, and how I am reached. */
export const useOffered = () =>
  useQuery<RemindersOffered, RefusedError>({ queryKey: key, queryFn: () => see('reminders') });

/** Keeps the number at which I am texted. */
export function useKeepNumber() {
  const queries = useQueryClient();
  return useMutation<RemindersOffered, RefusedError, { phone: string }>({
    mutationFn: (typed) => send('reminders/number', typed, 'PUT'),
    onSuccess: (offered) => queries.setQueryData(key, offered),
  });
}
