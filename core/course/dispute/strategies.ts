import type { Course } from '#core/course/course.ts';
import { roleDispute } from '#core/protocols/areas/role-dispute.ts';
import type { Dispute, DisputeStage } from './state.ts';

export const disputeStrategies = roleDispute.strategies.map(({ id }) => id);
export type DisputeStrategy = (typeof disputeStrategies)[number];

/** Where the dispute stands now; undefined while nobody has judged it. */
export function stageNow(dispute: Dispute): DisputeStage | undefined {
  return dispute.stageHistory.at(-1)?.stage;
}

/** The strategies of a dispute that have something in the record, in the manual's order. IPT protocol reference, 2.3.2. */
export function disputeStrategiesUsed(course: Course, dispute: Dispute): DisputeStrategy[] {
  const withThem = ({ personIds }: { personIds: readonly string[] }) => personIds.includes(dispute.personId);
  const written: Record<DisputeStrategy, boolean> = {
    'RD-1': dispute.texts.link !== undefined,
    'RD-2': dispute.stageHistory.length > 0,
    'RD-3': dispute.expectations.length > 0,
    'RD-4': dispute.issues.length > 0,
    'RD-5': course.communication.analyses.some(withThem),
    'RD-6': dispute.keepsGoing.length > 0,
    'RD-7': dispute.parallels.length > 0,
    'RD-8': course.decisions.decisions.some(withThem),
    'RD-9':
      course.rolePlays.rolePlays.some(({ personId }) => personId === dispute.personId) ||
      course.tryOuts.tryOuts.some(withThem),
    'RD-10': dispute.jointSession !== null,
    'RD-11': dispute.outcomes.length > 0,
  };
  return disputeStrategies.filter((strategy) => written[strategy]);
}

/** More than one dispute still without an outcome: worth asking which comes first. IPT protocol reference, 2.3.2 pitfalls. */
export function openDisputes(course: Course): Dispute[] {
  return course.dispute.disputes.filter((dispute) => {
    const code = dispute.outcomes.at(-1)?.code;
    return code === undefined || code === 'no_change' || code === 'worse';
  });
}
