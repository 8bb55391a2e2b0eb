import type { Role } from '#core/roles.ts';

/** Somebody whom a visitor of the demo can be. */
export interface DemoPerson {
  name: string;
  email: string;
  roles: Role[];
  kind: 'member' | 'client';
}

/** The page of somebody beside a client, with the code that opens it: in the demo it is told to everybody. */
export interface DemoPage {
  name: string;
  client: string;
  link: string;
  code: string;
}

/** Where a demo clinic stands open. */
export interface DemoOpened {
  address: string;
}
