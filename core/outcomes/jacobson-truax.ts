import type { Comparison, Instrument } from '#core/instruments/instrument/instrument.ts';
import { meets } from '#core/instruments/scoring/bands.ts';
import { tolerance } from '#core/instruments/scoring/rounding.ts';

/** Jacobson NS, Truax P. J Consult Clin Psychol 1991;59:12-19. Measures reference, section 7. */

export type Direction = Instrument['direction'];
export type ChangeClass = 'deteriorated' | 'recovered' | 'improved' | 'unchanged';

export interface Population {
  mean: number;
  sd: number;
}

/** z of a 95% interval, and of the 90% one that some manuals publish. */
export const z95 = 1.96;
export const z90 = 1.645;

/** Standard error of measurement, from the standard deviation and the reliability (0 to 1). */
export function standardError(sd: number, reliability: number): number {
  return sd * Math.sqrt(1 - reliability);
}

/** Standard error of a difference between two scores. */
export function standardErrorOfDifference(sd: number, reliability: number): number {
  return Math.SQRT2 * standardError(sd, reliability);
}

/** The reliable change index: how many standard errors the score moved, positive when it rose. */
export function reliableChangeIndex(pre: number, post: number, sd: number, reliability: number): number {
  return (post - pre) / standardErrorOfDifference(sd, reliability);
}

/** The smallest reliable change in points; whole-number scales round it up. */
export function smallestReliableChange(sd: number, reliability: number, z = z95): number {
  return z * standardErrorOfDifference(sd, reliability);
}

export function upToWhole(points: number): number {
  return Math.ceil(points - tolerance);
}

const towardsHealth = (direction: Direction) => (direction === 'higher-worse' ? -1 : 1);

/** Cut-off A: two standard deviations from the clinical mean towards health. */
export function cutoffA(clinical: Population, direction: Direction): number {
  return clinical.mean + towardsHealth(direction) * 2 * clinical.sd;
}

/** Cut-off B: two standard deviations from the general mean towards illness. */
export function cutoffB(general: Population, direction: Direction): number {
  return general.mean - towardsHealth(direction) * 2 * general.sd;
}

/** Cut-off C: between the two means, weighted by their spread; used when both norms exist and overlap. */
export function cutoffC(clinical: Population, general: Population): number {
  return (general.sd * clinical.mean + clinical.sd * general.mean) / (clinical.sd + general.sd);
}

/** Points moved towards health, negative when the score worsened. */
export function improvement(pre: number, post: number, direction: Direction): number {
  return towardsHealth(direction) * (post - pre);
}

/** Inclusive, with a tolerance: 3.03 − 2.30 counts as 0.73. Policy P6. */
export function isReliable(points: number, threshold: number): boolean {
  return Math.abs(points) >= threshold - tolerance;
}

/**
 * Deteriorated, recovered, improved or unchanged, in that order. Whoever starts on the healthy side can improve but
 * not recover; crossing the cut-off by an unreliable change is unchanged.
 */
export function classifyChange(
  pre: number,
  post: number,
  threshold: number,
  direction: Direction,
  cutoff: { op: Comparison; value: number } | null,
  /** The same change on the scale the threshold is measured on, where that is not the score's own. */
  points = improvement(pre, post, direction),
): ChangeClass {
  if (!isReliable(points, threshold)) return 'unchanged';
  if (points < 0) return 'deteriorated';
  const crossed = cutoff && meets(pre, cutoff.op, cutoff.value) && !meets(post, cutoff.op, cutoff.value);
  return crossed ? 'recovered' : 'improved';
}
