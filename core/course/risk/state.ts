import type { z } from 'zod';
import type { By, Stamped } from '#core/course/shared/stamped.ts';
import type { riskFacts } from './shapes.ts';

/** A step in which an alarm that nobody answered went up. */
export interface WentUp extends Omit<z.output<typeof riskFacts.AlarmWentUp>, 'alarm'> {
  at: string;
  /** Whose letter could not be sent. */
  undelivered: string[];
}

type Raised = z.output<typeof riskFacts.AlarmRaised>;

export interface AlarmAnswer extends z.output<typeof riskFacts.AlarmAnswered>, By {
  at: string;
}

export interface Alarm extends Omit<Raised, 'alarm'> {
  id: string;
  /** Its id in facts of a Kith from before, which held that of a person; shown to nobody. */
  wasCalled?: string;
  seq: number;
  on: string;
  /** The instant it was raised. */
  at: string;
  by: string;
  seen: { at: string; by: string } | null;
  answer: AlarmAnswer | null;
  /** To whom it went up while nobody answered it, and when. */
  wentUp: WentUp[];
}

export type RiskReview = Stamped<typeof riskFacts.RiskReviewed>;

export interface StopFlag extends Omit<Stamped<typeof riskFacts.StopAndReferFlagged>, 'flag'> {
  settled: ({ what: string } & By) | null;
}

export interface Risk {
  alarms: Alarm[];
  reviews: RiskReview[];
  flags: StopFlag[];
}

export const start: Risk = { alarms: [], reviews: [], flags: [] };
