import { useQuery } from '@tanstack/react-query';
import type { Members, SupervisionPairs } from '#core/api-answers/accounts.ts';
import { type RefusedError, see } from './api.ts';

export const membersKey = ['members'];

/** Everybody who works here, and those who have left. */
export function useMembers() {
  return useQuery<Members, RefusedError>({
    queryKey: membersKey,
    queryFn: () => see('members'),
  });
}

/** Who supervises whom. */
export function usePairs() {
  return useQuery<SupervisionPairs, RefusedError>({
    queryKey: [...membersKey, 'pairs'],
    queryFn: () => see('supervision/pairs'),
  });
}

/** What somebody who works or worked here is called; empty until that is known. */
export function useNameOf(): (person: string) => string {
  const { data } = useMembers();
  return (person) => data?.members.find((one) => one.person === person)?.name ?? '';
}
