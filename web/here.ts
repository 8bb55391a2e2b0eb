import { useQuery } from '@tanstack/react-query';
import { see } from './api.ts';

/** Who is here: the service, and the person signed in. */
export interface Here {
  version: string;
  service: { name: string; zone: string; country: string; kind: 'service' | 'demo' } | null;
  me: {
    id: string;
    name: string;
    email: string;
    roles: ('therapist' | 'supervisor' | 'manager' | 'administrator')[];
    client: string | null;
    secondFactor?: boolean;
  } | null;
  demo?: { email: string; name: string; as: string }[];
}

export const hereKey = ['here'];

export function useHere() {
  return useQuery<Here>({ queryKey: hereKey, queryFn: () => see('here') });
}
