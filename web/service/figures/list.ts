import { useQuery } from '@tanstack/react-query';
import type { ServiceFigures } from '#core/lists/figures.ts';
import { type RefusedError, see } from '#web/app/api.ts';

export const shares = [
  'complete',
  'recovery',
  'reliableImprovement',
  'reliableRecovery',
  'reliableDeterioration',
  'attended',
  'dropOut',
] as const satisfies readonly (keyof ServiceFigures)[];
export type ShareName = (typeof shares)[number];

export const groups = [
  'byStatus',
  'byPhase',
  'byFocus',
  'byOutcome',
  'byProblem',
] as const satisfies readonly (keyof ServiceFigures)[];
export type GroupName = (typeof groups)[number];

/** The figures of the whole service, without names. */
export function useFigures() {
  return useQuery<ServiceFigures, RefusedError>({ queryKey: ['service'], queryFn: () => see('service') });
}
