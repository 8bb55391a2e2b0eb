import { type Count, fewest, type Share, shownCount, shownShare } from '#core/lists/small-counts.ts';
import type { ReferralSummary } from './summarise.ts';
import { type WaitRule, waitBy } from './waits.ts';

/** How long people wait: of those whose wait is over, and of those who wait now. Of fewer than five nothing is told but that. */
export interface WaitsOf {
  people: Count;
  /** Days; null where there are too few to tell. */
  median: number | null;
  longest: number | null;
  /** Over what the service aims at; null where it aims at nothing. */
  overTarget: Share | null;
}

export interface WaitFigures {
  /** Whose wait ended in the twelve months before. */
  over: WaitsOf;
  waiting: WaitsOf;
  /** Who came to no course in those months. */
  left: Count;
}

function median(days: readonly number[]): number {
  const sorted = days.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** Small numbers are held back: a longest wait of few is somebody’s. IPT protocol reference, 12.1. */
export function waitsOf(days: readonly number[], target: number | null): WaitsOf {
  const isShown = days.length >= fewest;
  const over = days.filter((one) => target !== null && one > target).length;
  return {
    people: shownCount(days.length),
    median: isShown ? median(days) : null,
    longest: isShown ? Math.max(...days) : null,
    overTarget: target === null ? null : shownShare(over, days.length),
  };
}

const aYearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** The waits of all referrals by the rule of the service. @param target in days */
export function waitFigures(
  all: readonly ReferralSummary[],
  rule: WaitRule,
  target: number | null,
  today: string,
): WaitFigures {
  const since = aYearBefore(today);
  const over: number[] = [];
  const waiting: number[] = [];
  let left = 0;
  for (const { days } of all) {
    const wait = waitBy(rule, days, today);
    if (!wait) continue;
    const ended = (rule.until === 'offered' && days.offered) || days.first;
    if (wait.is === 'over' && ended >= since) over.push(wait.days);
    if (wait.is === 'waiting' || wait.is === 'paused') waiting.push(wait.days);
    if (wait.is === 'left' && days.closed >= since) left += 1;
  }
  return { over: waitsOf(over, target), waiting: waitsOf(waiting, target), left: shownCount(left) };
}
