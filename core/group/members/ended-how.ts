import type { Group } from '#core/group/group.ts';
import type { Member } from './state.ts';

/** How the group ended for somebody who had joined it. */
export const endings = [
  'still_in',
  'finished',
  'dropped_out',
  'referred_early',
  'group_stopped',
  'died',
] as const;
export type EndedHow = (typeof endings)[number];

/**
 * `dropped_out`: left before the last meeting, for whatever reason of theirs, and was not sent on. Whoever was sent on to other
 * help left for that, and is no drop-out, nor is whoever stayed in a group that was stopped; nobody who never joined is any of these. IPT protocol reference, 7.6.
 */
export function endedHow({ left }: Pick<Member, 'left'>): EndedHow {
  if (!left) return 'still_in';
  if (left.why === 'finished' || left.why === 'died') return left.why;
  if (left.referred) return 'referred_early';
  return left.why === 'group_stopped' ? 'group_stopped' : 'dropped_out';
}

/** Everybody who ever joined, with how it ended for them. */
export const everJoined = ({ members }: Pick<Group, 'members'>): (Member & { how: EndedHow })[] =>
  members.members
    .filter(({ joined }) => joined !== null)
    .map((member) => ({ ...member, how: endedHow(member) }));
