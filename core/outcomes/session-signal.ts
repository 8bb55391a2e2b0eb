import type { Comparison } from '#core/instruments/instrument/instrument.ts';
import { meets } from '#core/instruments/scoring/bands.ts';
import { tolerance } from '#core/instruments/scoring/rounding.ts';
import { isNotOnTrack } from './expected-response.ts';
import { type Direction, improvement, isReliable } from './jacobson-truax.ts';
import { nhsMeasure } from './measure-thresholds.ts';
import type { Thresholds } from './pair-outcome.ts';

/** The name of the rule, for whoever asks how a signal came about. */
export const signalPolicy = 'ipt-signal-policy-v1';

export type SignalColour = 'red' | 'blue' | 'green' | 'amber' | 'white' | 'grey';
export type SignalReason =
  | 'reliable_deterioration'
  | 'not_on_track'
  | 'reliable_recovery'
  | 'reliable_improvement'
  | 'slow_progress'
  | 'subclinical_stable'
  | 'no_signal';

export interface Signal {
  signal: SignalColour;
  reason: SignalReason;
  policy: typeof signalPolicy;
}

export interface SignalInput {
  /** `phq-9`, or the anxiety measure, which is read on its own with its own thresholds. */
  measure: string;
  /** The first valid score of the course; it never moves. */
  baseline: number;
  current: number;
  session: number;
  /** What the measure is read with, where the protocol has thresholds of its own. */
  readWith?: Thresholds;
  /** The upper limit of the expected response, where a curve is installed. */
  expectedUpper?: number | null;
}

const order: Record<SignalReason, SignalColour> = {
  reliable_deterioration: 'red',
  not_on_track: 'red',
  reliable_recovery: 'blue',
  reliable_improvement: 'green',
  slow_progress: 'amber',
  subclinical_stable: 'white',
  no_signal: 'grey',
};

/** Less than a fifth of the first score gained, without dividing: exactly a fifth is not slow. */
function isSlow(baseline: number, gained: number): boolean {
  return 5 * gained < baseline - tolerance;
}

function reasonFor(
  input: SignalInput,
  cutoff: { op: Comparison; value: number },
  rc: number,
  direction: Direction,
): SignalReason {
  const { baseline, current, session, expectedUpper = null } = input;
  const gained = improvement(baseline, current, direction);
  const began = meets(baseline, cutoff.op, cutoff.value);
  const now = meets(current, cutoff.op, cutoff.value);
  const reliable = isReliable(current - baseline, rc);
  if (reliable && gained < 0) return 'reliable_deterioration';
  if (expectedUpper !== null && isNotOnTrack(current, expectedUpper)) return 'not_on_track';
  if (reliable && began && !now) return 'reliable_recovery';
  if (reliable) return 'reliable_improvement';
  if (session >= 4 && began && isSlow(baseline, gained)) return 'slow_progress';
  return began || now ? 'no_signal' : 'subclinical_stable';
}

/**
 * The signal of one measure at one session, first match wins; null for a measure without thresholds. Measures
 * reference, section 9 (ipt-signal-policy-v1). Risk flags are raised apart and no colour lowers them.
 */
export function sessionSignal(input: SignalInput): Signal | null {
  const known = input.readWith ?? nhsMeasure(input.measure);
  if (!known?.caseness || known.reliableChange === null) return null;
  const direction = input.readWith?.direction ?? 'higher-worse';
  const reason = reasonFor(input, known.caseness, known.reliableChange, direction);
  return { signal: order[reason], reason, policy: signalPolicy };
}
