import type { Medication } from './medication-state.ts';

/** Whether the review that was set has come due by a session without another consideration. */
export function medicationReviewDue({ considered }: Medication, session: number): boolean {
  const by = considered.at(-1)?.reviewBySession;
  return by !== undefined && session >= by;
}
