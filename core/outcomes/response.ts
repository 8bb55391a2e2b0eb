import { tolerance, toTenth } from '#core/instruments/scoring/rounding.ts';
import { type Direction, improvement } from './jacobson-truax.ts';

/** Measures reference, section 11. */

/** Improvement from the baseline in per cent, one decimal half up, negative when worse; null from 0. Policy P9. */
export function percentImprovement(
  baseline: number,
  current: number,
  direction: Direction = 'higher-worse',
): number | null {
  if (baseline === 0) return null;
  const percent = toTenth((improvement(baseline, current, direction) / baseline) * 100);
  return percent === 0 ? 0 : percent;
}

export type Response = 'response' | 'no response' | 'undefined';

/**
 * Response is a fall of at least half from the baseline; undefined from a baseline of 0, and on a scale where less is worse:
 * what half of an illness is there, nobody has published.
 */
export function responseOf(
  baseline: number,
  current: number,
  direction: Direction = 'higher-worse',
): Response {
  if (baseline === 0 || direction === 'higher-better') return 'undefined';
  return 2 * (baseline - current) >= baseline - tolerance ? 'response' : 'no response';
}

export type EarlyResponse = 'adequate' | 'possibly inadequate' | 'inadequate';

/** How the PHQ-9 has moved after four to six weeks, by the MacArthur toolkit: falls of 5 and of 2 divide it. */
export function earlyResponse(baseline: number, current: number): EarlyResponse {
  const drop = baseline - current;
  if (drop >= 5) return 'adequate';
  return drop >= 2 ? 'possibly inadequate' : 'inadequate';
}

/** Whether the fall is at least the classical minimal important difference of 5 PHQ-9 points (Löwe 2004). */
export function isImportantDrop(baseline: number, current: number): boolean {
  return baseline - current >= 5;
}
