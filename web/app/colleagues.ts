import { useQuery } from '@tanstack/react-query';
import { type RefusedError, see } from './api.ts';
import type { Role } from './installation.ts';

/** Somebody who works, or has worked, at the service. */
export interface Member {
  person: string;
  name: string;
  roles: Role[];
  state: 'active' | 'left';
  email?: string;
  courses?: number;
  at?: string;
  /** Whether sign-in asks them for a code; only an administrator is told. */
  secondFactor?: 'on' | 'off';
}

export const membersKey = ['members'];

/** Everybody who works here, and those who have left. */
export function useMembers() {
  return useQuery<{ members: Member[] }, RefusedError>({
    queryKey: membersKey,
    queryFn: () => see('members'),
  });
}
