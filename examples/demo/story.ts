import type { Frame, Tale } from './tale.ts';

/** An hour by the clock, or one that depends on the time at which the demo is filled. */
export type Hour = 'past hour' | 'soon' | 'later today' | `${number}:${number}`;

/** One invented course of the demo clinic. */
export interface Story extends Frame {
  /** A young person’s day of birth is so many years before the demo is filled, so that they stay young. */
  client: { name: string; language?: string; phone?: string } & ({ born: string } | { bornYearsAgo: number });
  /** By what word somebody beside the client is called in the tale who has a page of their own. */
  page?: string;
  therapist: 'ana' | 'tom';
  /** Given in training, under the supervisor of the clinic. */
  training?: 'under the supervisor';
  referral: string;
  protocol?: { id: string; preset: string; sessions: number };
  /** When it meets. */
  at: Hour;
  tell: (tale: Tale) => void;
}

export const sixteen = { id: 'ipt', preset: 'ipt16-default', sessions: 16 };
