import type { ActOn } from '#core/book/act.ts';
import type { Doing } from '#core/book/doing.ts';
import { spokenDate } from '#core/days/spoken-date.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import type { Referral } from './referral.ts';
import { refuseBecause } from './words.ts';

/** Why an act cannot have been done that day: it is still to come, or was before the referral came. */
export function impossibleDayOfReferral(
  { arrival: { received } }: Referral,
  _act: ActOn<Referral>,
  _form: unknown,
  { on, today }: Doing,
): Refusal | undefined {
  if (on > today) return refuseBecause('day-to-come', { on: spokenDate(on) });
  return received && on < received.on
    ? refuseBecause('before-it-came', { on: spokenDate(received.on) })
    : undefined;
}
