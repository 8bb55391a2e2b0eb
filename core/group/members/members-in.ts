import type { Group } from '#core/group/group.ts';
import type { Member } from './state.ts';

type Of = Pick<Group, 'members'>;

export const memberOf = ({ members }: Of, course: string): Member | undefined =>
  members.members.find((one) => one.course === course);

/** Those who have joined and not left. */
export const membersIn = ({ members }: Of): Member[] => members.members.filter(({ state }) => state === 'in');

/** Those who were asked and have neither joined nor declined. */
export const membersInvited = ({ members }: Of): Member[] =>
  members.members.filter(({ state }) => state === 'invited');

/** Those who were in the group at its meeting with this number. */
export const membersAt = ({ members }: Of, meeting: number): Member[] =>
  members.members.filter(
    ({ joined, left }) =>
      joined !== null && joined.from <= meeting && (left === null || left.after >= meeting),
  );
