import type { MemberSeen } from '#core/api-answers/groups.ts';

type InList = Pick<MemberSeen, 'state' | 'last' | 'taskOpen'>;

/** Of whoever has left, the score stands in their own course, which the group may see no more: that there is none yet would be untrue. */
export const saysScore = ({ state, last }: InList): boolean => state !== 'left' || last !== null;

/** A column in which nothing would stand for anybody is left out. */
export const columnsFor = (members: readonly InList[]): Record<'score' | 'task', boolean> => ({
  score: members.some(saysScore),
  task: members.some(({ taskOpen }) => taskOpen !== null),
});
