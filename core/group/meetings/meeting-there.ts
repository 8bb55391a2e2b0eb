import type { Group } from '#core/group/group.ts';
import type { HeldMeeting } from './state.ts';

/**
 * The meeting that is recorded already, where a second telephone sends it: the same planned one, else that of the same day
 * where one of the two names none. Two planned meetings of one day are two.
 */
export const meetingThere = (
  { meetings }: Pick<Group, 'meetings'>,
  { planned }: { planned: string },
  on: string,
): HeldMeeting | undefined =>
  meetings.held.find((one) => planned !== '' && one.planned === planned) ??
  meetings.held.find((one) => one.on === on && (planned === '' || one.planned === ''));
