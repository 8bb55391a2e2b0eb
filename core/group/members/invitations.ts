import type { Group } from '#core/group/group.ts';
import { heldBefore } from '#core/group/meetings/held.ts';
import type { Member } from './state.ts';

type Of = Pick<Group, 'forming' | 'meetings'>;

/** Later than any day on which something was told. */
const ever = '9999-12-31';

/** Whether nobody new came in on that day any more: it was closed to them, or the meetings at which one joins were held. */
export function isClosedOn({ forming: { formed, closedToNewcomers }, meetings }: Of, on: string): boolean {
  if (closedToNewcomers !== null && closedToNewcomers.on <= on) return true;
  return formed !== null && heldBefore({ meetings }, on) + 1 > formed.madeUp.withReason;
}

/** `not_asked`: they were invited, and the group ended or was closed to newcomers before they answered. */
export type Standing = Member['state'] | 'not_asked';

/**
 * How somebody stands in the group. Nothing is written for an invitation that ends with the group, so that it stands again
 * where that it ended or was closed is struck out; what was answered before then can be told after it (decision 029).
 * @param on the day for which it is asked; left out, by all that was told
 */
export const standsIn = (group: Of, { state }: Pick<Member, 'state'>, on = ever): Standing =>
  state === 'invited' && (group.forming.ended !== null || isClosedOn(group, on)) ? 'not_asked' : state;
