import { everLed } from '#core/group/facilitators/leading.ts';
import type { Group } from '#core/group/group.ts';
import { start } from './state.ts';

type Of = Pick<Group, 'facilitators' | 'spotChecks'>;

/** Without the calls, for who leads the group or led it: what members say of them is for another supervisor. */
export const withoutOwnCalls = <Seen extends Of>(seen: Seen, by: string, whole: Of = seen): Seen =>
  everLed(whole, by) ? { ...seen, spotChecks: start } : seen;
