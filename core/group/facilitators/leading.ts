import type { Group } from '#core/group/group.ts';
import type { Facilitator } from './state.ts';

/** Those who lead the group now. */
export const leading = ({ facilitators }: Pick<Group, 'facilitators'>): Facilitator[] =>
  facilitators.facilitators.filter(({ went }) => went === null);

/** Whether somebody leads the group now, or led it on that day: what they send may have been long under way. */
export const ledOn = ({ facilitators }: Pick<Group, 'facilitators'>, person: string, on: string): boolean =>
  facilitators.facilitators.some((one) => one.person === person && (one.went === null || one.went.on >= on));

/** Whether somebody leads the group or ever led it: what they led is not theirs to look into. */
export const everLed = ({ facilitators }: Pick<Group, 'facilitators'>, person: string): boolean =>
  facilitators.facilitators.some((one) => one.person === person);
