import type { Whose } from '#tests/screens/addresses.ts';

/** What a first screen may take on a device that never saw Kith. */
export interface Bound {
  whose: Whose;
  path: string;
  /** What stands on it once it is there. */
  once: string;
  width: number;
  /** Where it is there before any script, and without one. */
  scripts?: 'none';
  /** What it may load until then, over the wire: heads of answers and the typeface among them. */
  kB: number;
  requests: number;
}

const phone = 390;
const desk = 1280;

/** Each first screen and what it may load; `$course` is a course of Ana’s. A bound is made larger only by what its screen newly shows, of which the change log tells; all else makes it smaller. */
export const firstScreens = {
  'Home of a client': {
    whose: 'amara',
    path: '/home',
    once: '#next-thing',
    width: phone,
    kB: 186,
    requests: 14,
  },
  'sign-in': {
    whose: 'nobody',
    path: '/sign-in',
    once: 'input[type="password"]',
    width: phone,
    kB: 112,
    requests: 14,
  },
  'Help now': {
    whose: 'amara',
    path: '/help-now',
    once: 'a[href^="tel:"]',
    width: phone,
    scripts: 'none',
    kB: 22,
    requests: 6,
  },
  'Today of a therapist': {
    whose: 'ana',
    path: '/today',
    once: 'main h2',
    width: desk,
    kB: 259,
    requests: 33,
  },
  'measures of a course': {
    whose: 'ana',
    path: '/courses/$course/measures',
    once: '#due',
    width: desk,
    kB: 465,
    requests: 45,
  },
  'groups of a facilitator': {
    whose: 'nyah',
    path: '/groups',
    once: 'main li a[href^="/groups/"]',
    width: phone,
    kB: 174,
    requests: 14,
  },
} satisfies Record<string, Bound>;
