import type { Group } from '#core/group/group.ts';
import { standsIn } from './invitations.ts';
import type { Member } from './state.ts';

type Of = Pick<Group, 'members'>;

export const memberOf = ({ members }: Of, course: string): Member | undefined =>
  members.members.find((one) => one.course === course);

/** Whether somebody’s place in the group ended because they died: nobody is to reach or call them any more. */
export const hasDied = (group: Of, course: string): boolean => memberOf(group, course)?.left?.why === 'died';

/** Those who have joined and not left. */
export const membersIn = ({ members }: Of): Member[] => members.members.filter(({ state }) => state === 'in');

/** Those who were asked, have neither joined nor declined, and still can. */
export const membersInvited = (group: Of & Pick<Group, 'forming' | 'meetings'>): Member[] =>
  group.members.members.filter((one) => standsIn(group, one) === 'invited');

/** Whether their course was taken out of this service: nothing is asked of them any more. */
export const isTakenOut = ({ members }: Of, course: string): boolean =>
  members.neverWere?.includes(course) === true || memberOf({ members }, course)?.takenOut !== undefined;

/**
 * Those who were in the group on that day, as far as is known: whoever left on it may have been there or not, and whoever was
 * taken out since is asked of no more.
 */
export const membersOn = (group: Of, on: string): { surely: Member[]; perhaps: Member[] } => {
  const surely = membersIn(group).filter(({ joined }) => joined !== null && joined.on <= on);
  const later = membersIn(group).filter((one) => !surely.includes(one));
  const left = group.members.members.filter((one) => one.left !== null && one.left.on >= on);
  const leftLater = left.filter(
    (one) =>
      one.left !== null &&
      one.left.on > on &&
      one.joined !== null &&
      one.joined.on <= on &&
      one.takenOut === undefined,
  );
  return {
    surely: [...surely, ...leftLater],
    perhaps: [...later, ...left.filter((one) => !leftLater.includes(one))],
  };
};
