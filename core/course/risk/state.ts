import type { z } from 'zod';
import type { riskFacts } from './shapes.ts';

type Raised = z.output<typeof riskFacts.AlarmRaised>;

export interface AlarmAnswer extends z.output<typeof riskFacts.AlarmAnswered> {
  on: string;
  at: string;
  by: string;
}

export interface Alarm extends Omit<Raised, 'alarm'> {
  id: string;
  seq: number;
  on: string;
  /** The instant it was raised. */
  at: string;
  by: string;
  seen: { at: string; by: string } | null;
  answer: AlarmAnswer | null;
}

export interface RiskReview extends z.output<typeof riskFacts.RiskReviewed> {
  id: string;
  seq: number;
  on: string;
  by: string;
}

export interface StopFlag extends Omit<z.output<typeof riskFacts.StopAndReferFlagged>, 'flag'> {
  id: string;
  seq: number;
  on: string;
  by: string;
  settled: { what: string; on: string; by: string } | null;
}

export interface Risk {
  alarms: Alarm[];
  reviews: RiskReview[];
  flags: StopFlag[];
}

export const start: Risk = { alarms: [], reviews: [], flags: [] };
