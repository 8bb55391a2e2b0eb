import { useQuery } from '@tanstack/react-query';
import type { Caseload } from '#core/lists/caseload.ts';
import { type RefusedError, see } from '#web/app/api.ts';

export const caseloadKey = ['caseload'];

/** Every course this therapist holds. */
export function useCaseload() {
  return useQuery<Caseload, RefusedError>({
    queryKey: caseloadKey,
    queryFn: () => see('caseload'),
  });
}
