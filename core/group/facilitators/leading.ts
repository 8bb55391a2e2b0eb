import type { Group } from '#core/group/group.ts';
import type { Facilitator } from './state.ts';

/** Those who lead the group now. */
export const leading = ({ facilitators }: Pick<Group, 'facilitators'>): Facilitator[] =>
  facilitators.facilitators.filter(({ went }) => went === null);
