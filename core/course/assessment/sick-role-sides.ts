import type { EasedDuty, SickRole } from './sick-role-state.ts';

/**
 * PD-02: the side that is missing when the sick role is only exemption or only exhortation.
 * The distress frame has no exemption to give, so it is never one-sided for lack of one.
 */
export function missingSide({ given }: SickRole): 'eased' | 'recovery' | undefined {
  if (!given) return undefined;
  if (given.recovery.length === 0 && given.eased.length > 0) return 'recovery';
  if (given.eased.length === 0 && given.recovery.length > 0 && given.mode !== 'distress_frame')
    return 'eased';
}

/** Duties still eased whose review is due by a session; a duty with no review named is due from `midpoint` on. */
export function dutiesToReview(
  { given }: SickRole,
  session: number,
  midpoint: number = session,
): EasedDuty[] {
  return (given?.eased ?? []).filter(({ state, reviewBySession = midpoint, reviews }) => {
    const seen = reviews.some((review) => review.session >= reviewBySession);
    return state !== 'ended' && session >= reviewBySession && !seen;
  });
}
