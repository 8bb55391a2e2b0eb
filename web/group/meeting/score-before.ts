import type { MemberSeen } from '#core/api-answers/groups.ts';

/**
 * The score that a meeting’s is set beside: that of the time before it. Another who led the same meeting may have sent their
 * sheet of it already, which is no time before. IPT protocol reference, 7.6, weekly measure.
 */
export const scoreBefore = ({ readings }: Pick<MemberSeen, 'readings'>, on: string): number | null =>
  readings.findLast((one) => one.total !== null && one.on < on)?.total ?? null;
