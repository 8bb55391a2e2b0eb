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

type StoppedOrNot = Pick<Group, 'forming' | 'meetings'>;

const wasStopped = ({ forming }: StoppedOrNot) => forming.ended?.how === 'stopped';

/** Whether the group went on meeting once somebody had left it: a meeting of that same day that they were at came before. */
const metWithout = ({ meetings }: StoppedOrNot, course: string, since: string) =>
  meetings.held.some(
    ({ on, members }) => on > since || (on === since && !members.some((one) => one.course === course)),
  );

/**
 * `dropped_out`: left before the last meeting, for whatever reason of theirs, and was not sent on. Whoever was sent on to other
 * help left for that, and is no drop-out, nor is whoever stayed in a group that was stopped, where it was; nobody who never joined is any of these. IPT protocol reference, 7.6.
 */
export function endedHow(group: StoppedOrNot, { course, left }: Pick<Member, 'course' | 'left'>): EndedHow {
  if (!left) return 'still_in';
  if (left.why === 'finished' || left.why === 'died') return left.why;
  if (left.referred) return 'referred_early';
  const isStopped = left.why === 'group_stopped' && wasStopped(group) && !metWithout(group, course, left.on);
  return isStopped ? 'group_stopped' : 'dropped_out';
}

/** Everybody who ever joined, with how it ended for them. */
export const everJoined = (group: StoppedOrNot & Pick<Group, 'members'>): (Member & { how: EndedHow })[] =>
  group.members.members
    .filter(({ joined }) => joined !== null)
    .map((member) => ({ ...member, how: endedHow(group, member) }));
