import type { ErasureReason } from '#core/audit/erasure.ts';
import type { AuditPerson } from './audit.ts';

/** An erasure that was asked for and that nobody confirmed yet. The client is named by no more than a mark. */
export interface ErasureWaiting {
  client: string;
  mark: string;
  at: string;
  by: AuditPerson;
  reason: ErasureReason;
  courses: number;
  /**
   * Whether whoever reads this can confirm it; `later` where only they are here, and not before a day has passed. Nobody can
   * while an alarm waits, or where a course has begun since and it is no mistake.
   */
  confirm: 'now' | 'later' | 'another' | 'alarm-waits' | 'in-treatment';
}

export interface ErasuresWaiting {
  erasures: ErasureWaiting[];
}
