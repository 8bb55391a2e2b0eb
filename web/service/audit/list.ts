import { useInfiniteQuery } from '@tanstack/react-query';
import type { AuditPage } from '#core/api-answers/audit.ts';
import type { AuditKind } from '#core/audit/kinds.ts';
import { type RefusedError, see } from '#web/app/api.ts';

/** What of the audit is looked at; all where nothing is chosen. */
export interface AuditChosen {
  kind?: AuditKind;
  person?: string;
  day?: string;
}

/** The audit, page by page, newest first. */
export function useAudit(chosen: AuditChosen) {
  return useInfiniteQuery<AuditPage, RefusedError>({
    queryKey: ['audit', chosen],
    initialPageParam: null,
    queryFn: ({ pageParam }) => {
      const asked = Object.entries({ ...chosen, ...(pageParam ? { before: String(pageParam) } : {}) });
      return see(`audit?${new URLSearchParams(asked.filter(([, value]) => value !== undefined))}`);
    },
    getNextPageParam: ({ before }) => before,
    placeholderData: (before) => before,
  });
}
