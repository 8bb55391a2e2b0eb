import { useQuery } from '@tanstack/react-query';
import { type RefusedError, see } from '#web/app/api.ts';

/** A count; `few`: some, and under five; `not_shown`: held back, whatever it is, so that nobody is named. */
export type Count = number | 'few' | 'not_shown';

export interface Share {
  n: Count;
  of: Count;
  percent: number | null;
}

export const shares = [
  'complete',
  'recovery',
  'reliableImprovement',
  'reliableRecovery',
  'reliableDeterioration',
  'attended',
  'dropOut',
] as const;
export type ShareName = (typeof shares)[number];

export const groups = ['byStatus', 'byPhase', 'byFocus', 'byOutcome'] as const;
export type GroupName = (typeof groups)[number];

export type ServiceFigures = Record<ShareName, Share> &
  Record<GroupName, Record<string, Count>> & {
    asOf: string;
    courses: Count;
    finished: Count;
    openAlarms: Count;
  };

/** The figures of the whole service, without names. */
export function useFigures() {
  return useQuery<ServiceFigures, RefusedError>({ queryKey: ['service'], queryFn: () => see('service') });
}
