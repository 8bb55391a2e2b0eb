import { isTooQuiet } from '#core/guide/quiet.ts';
import type { RowSummary } from './summary-row.ts';

/** The drifts that are recorded, and a silence that has grown too long since (PD-21). @param today where the service is */
export function driftsListed({ deviations, quiet }: RowSummary, today: string): string[] {
  if (deviations.includes('PD-21') || !isTooQuiet(quiet, today)) return deviations;
  return [...deviations, 'PD-21'].toSorted();
}
