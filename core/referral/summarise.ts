import type { Priority, Source } from './arrival/state.ts';
import { unanswered } from './danger/state.ts';
import { fitNow } from './fit/state.ts';
import type { Referral } from './referral.ts';
import { acceptedOffer, isPaused, openOffer } from './waiting/state.ts';
import type { DaysOfWait } from './waits.ts';

export const referralStates = [
  'came',
  'assessed',
  'waiting',
  'offered',
  'accepted',
  'begun',
  'closed',
] as const;
export type ReferralState = (typeof referralStates)[number];

/** What lists read of one referral. It follows from its facts alone and names nobody. */
export interface ReferralSummary {
  state: ReferralState;
  source: Source;
  priority: Priority;
  /** Since when the oldest danger waits for an answer; empty where none does. */
  danger: string;
  paused: boolean;
  decision: string;
  days: DaysOfWait;
  course: string;
  client: string;
}

/** Where a referral stands. */
export function stateOf({ arrival, fit, waiting, ending }: Referral): ReferralState {
  if (ending.begun) return 'begun';
  if (ending.closed || !arrival.received) return 'closed';
  if (acceptedOffer(waiting)) return 'accepted';
  if (openOffer(waiting)) return 'offered';
  if (waiting.listed) return 'waiting';
  return fitNow(fit) ? 'assessed' : 'came';
}

/** A referral as its row in the lists tells it. */
export function summariseReferral(referral: Referral): ReferralSummary {
  const { arrival, danger, fit, waiting, ending } = referral;
  return {
    state: stateOf(referral),
    source: arrival.received?.source ?? 'other',
    priority: arrival.priority,
    danger: unanswered(danger).at(0)?.at ?? '',
    paused: isPaused(waiting),
    decision: fitNow(fit)?.decision ?? '',
    days: {
      received: arrival.received?.on ?? '',
      assessed: fit.decisions.at(0)?.on ?? '',
      offered: (acceptedOffer(waiting) ?? openOffer(waiting))?.on ?? '',
      first: ending.begun?.first.slice(0, 10) ?? '',
      closed: ending.closed?.on ?? '',
      pauses: waiting.pauses.map(({ from, to }) => ({ from, to })),
    },
    course: ending.begun?.course ?? '',
    client: ending.begun?.client ?? '',
  };
}
