import type { ErasureReason } from '#core/audit/erasure.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { problem } from '#server/http/problem.ts';
import { refusedErasures } from './words.ts';

type Row = Pick<CourseRow, 'alarm' | 'closed_on'>;

/**
 * Why a client with these courses is not erased now: an alarm waits, which would be gone for everybody who is to answer it
 * (IPT protocol reference, 12.1), or a course is under way, of which only what was entered by mistake is erased (decision 016).
 */
export function whyNotErased(
  courses: readonly Row[],
  reason: ErasureReason,
): 'alarm-waits' | 'in-treatment' | undefined {
  if (courses.some(({ alarm }) => alarm === 'raised')) return 'alarm-waits';
  if (reason !== 'mistake' && courses.some((row) => row.closed_on === null)) return 'in-treatment';
}

/** Refuses (409) where a client is not erased now. */
export function refuseErasing(courses: readonly Row[], reason: ErasureReason): void {
  const why = whyNotErased(courses, reason);
  if (why) throw problem(409, why, refusedErasures.en[why]);
}
