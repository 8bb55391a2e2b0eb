import type { Tale } from './tale.ts';

/** An hour by the clock, or one that depends on the time at which the demo is filled. */
export type Hour = 'past hour' | 'soon' | 'later today' | `${number}:${number}`;

/** One invented course of the demo clinic. */
export interface Story {
  client: { name: string; born: string; language?: string };
  /** With an address the client has an account and does their own part; without one the therapist writes it down. */
  email?: string;
  therapist: 'ana' | 'tom';
  referral: string;
  protocol?: { id: string; preset: string; sessions: number };
  /** When it meets. */
  at: Hour;
  /** In how many days the next hour is. */
  next: number;
  everyDays?: number;
  /** How many sessions were held. */
  held: number;
  /** A number for each hour that was missed: that of the session it would have been. */
  missed?: number[];
  tell: (tale: Tale) => void;
}

export const sixteen = { id: 'ipt', preset: 'ipt16-default', sessions: 16 };
