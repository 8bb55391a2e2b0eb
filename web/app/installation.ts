import { useQuery } from '@tanstack/react-query';
import { see } from './api.ts';

export type Role = 'therapist' | 'supervisor' | 'manager' | 'administrator';

/** Who is here: the service, and the person signed in. */
export interface Installation {
  version: string;
  service: { name: string; zone: string; country: string; kind: 'service' | 'demo' } | null;
  me: {
    id: string;
    name: string;
    email: string;
    roles: Role[];
    client: string | null;
    secondFactor: 'on' | 'off';
  } | null;
  /** On the machine it runs on, before a service is named: a demo clinic may be opened beside it. */
  lookAround?: 'here';
  demo?: { people: DemoPerson[] };
}

export interface DemoPerson {
  name: string;
  email: string;
  roles: Role[];
  kind: 'member' | 'client';
}

export const installationKey = ['here'];

export function useInstallation() {
  return useQuery<Installation>({ queryKey: installationKey, queryFn: () => see('here') });
}
