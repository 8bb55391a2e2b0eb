import type { Role } from '#core/roles.ts';

/** Somebody whom a visitor of the demo can be. */
export interface DemoPerson {
  name: string;
  email: string;
  roles: Role[];
  kind: 'member' | 'client';
}

/** Where a demo clinic stands open. */
export interface DemoOpened {
  address: string;
}
