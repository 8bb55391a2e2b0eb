import type { Frame, Tale } from './tale.ts';

/** An hour by the clock, or one that depends on the time at which the demo is filled. */
export type Hour = 'past hour' | 'soon' | 'later today' | `${number}:${number}`;

/** One invented course of the demo clinic. */
export interface Story extends Frame {
  client: { name: string; born: string; language?: string };
  therapist: 'ana' | 'tom';
  referral: string;
  protocol?: { id: string; preset: string; sessions: number };
  /** When it meets. */
  at: Hour;
  tell: (tale: Tale) => void;
}

export const sixteen = { id: 'ipt', preset: 'ipt16-default', sessions: 16 };
