import { spokenDate } from '#core/days/spoken-date.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import type { Referral } from './referral.ts';
import { refuseBecause } from './words.ts';

/** Refuses what is done only while nobody has closed the referral and no course has begun from it. */
export function whileOpen({ arrival, ending }: Referral): Refusal | undefined {
  if (!arrival.received) return refuseBecause('not-received');
  if (ending.begun) return refuseBecause('begun');
  return ending.closed ? refuseBecause('closed', { on: spokenDate(ending.closed.on) }) : undefined;
}
