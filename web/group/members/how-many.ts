import type { MemberSeen } from '#core/api-answers/groups.ts';

/** How somebody who was asked into the group stands in it. */
export const standings = ['in', 'finished', 'left', 'died', 'invited', 'declined', 'not_asked'] as const;
export type MemberStanding = (typeof standings)[number];

export function standingOf({ state, left }: Pick<MemberSeen, 'state' | 'left'>): MemberStanding {
  if (state !== 'left') return state;
  return left?.why === 'finished' || left?.why === 'died' ? left.why : 'left';
}

/** How many of those in the list stand how, so that the heading over it counts every line. */
export const howMany = (
  members: readonly Pick<MemberSeen, 'state' | 'left'>[],
): { standing: MemberStanding; count: number }[] =>
  standings
    .map((standing) => ({ standing, count: members.filter((one) => standingOf(one) === standing).length }))
    .filter(({ count }) => count > 0);
