import { useQuery } from '@tanstack/react-query';
import type { Members } from '#core/api-answers/accounts.ts';
import { type RefusedError, see } from './api.ts';

export const membersKey = ['members'];

/** Everybody who works here, and those who have left. */
export function useMembers() {
  return useQuery<Members, RefusedError>({
    queryKey: membersKey,
    queryFn: () => see('members'),
  });
}

/** What somebody who works or worked here is called; empty until that is known. */
export function useNameOf(): (person: string) => string {
  const { data } = useMembers();
  return (person) => data?.members.find((one) => one.person === person)?.name ?? '';
}
