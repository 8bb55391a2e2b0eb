import { daysBetween } from '#core/days/between.ts';

/** From when a service counts a wait, to when, and whether days count on which somebody asked to wait. */
export interface WaitRule {
  from: 'received' | 'assessed';
  until: 'offered' | 'first_session';
  askedToWait: 'not_counted' | 'counted';
}

export const usualWaitRule: WaitRule = {
  from: 'received',
  until: 'first_session',
  askedToWait: 'not_counted',
};

/** The days of one referral from which its wait is counted; empty where there is none yet. */
export interface DaysOfWait {
  received: string;
  assessed: string;
  /** The day of the offer that was accepted, or waits. */
  offered: string;
  /** The day of the first session, as it was booked when the course began. */
  first: string;
  closed: string;
  pauses: readonly { from: string; to: string }[];
}

/** How long somebody has waited; `over` once what ends a wait by the rule has come, `left` where they came to no course. */
export interface Wait {
  days: number;
  is: 'waiting' | 'paused' | 'over' | 'left';
}

/** How many of these days lie between two. */
const daysWithin = ({ from, to }: { from: string; to: string }, since: string, until: string): number =>
  Math.max(0, daysBetween(from < since ? since : from, to === '' || to > until ? until : to));

/** A wait by the rule of the service; undefined before it begins, such as for whom nobody has assessed. */
export function waitBy(rule: WaitRule, days: DaysOfWait, today: string): Wait | undefined {
  const since = rule.from === 'received' ? days.received : days.assessed;
  if (since === '') return undefined;
  const end = rule.until === 'offered' ? days.offered || days.first : days.first;
  const until = end || days.closed || today;
  const asked = days.pauses.reduce((sum, one) => sum + daysWithin(one, since, until), 0);
  const whole = Math.max(0, daysBetween(since, until));
  const counted = rule.askedToWait === 'counted' ? whole : whole - asked;
  const isPaused = days.pauses.at(-1)?.to === '';
  return { days: counted, is: end ? 'over' : days.closed ? 'left' : isPaused ? 'paused' : 'waiting' };
}
