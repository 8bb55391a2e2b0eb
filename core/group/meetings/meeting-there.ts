import { dayOf } from '#core/days/wall-clock.ts';
import type { Group } from '#core/group/group.ts';
import type { HeldMeeting, PlannedMeeting } from './state.ts';

type Of = Pick<Group, 'meetings'>;

/** Whether a meeting was planned for that day before somebody moved it. */
export const wasPlannedFor = ({ moves }: Pick<PlannedMeeting, 'moves'>, on: string): boolean =>
  moves.some(({ from }) => dayOf(from) === on);

/**
 * The meeting that is recorded already, where a second telephone sends it: the same planned one, else that of the same day
 * where one of the two names none. Two planned meetings of one day are two; and so are a meeting that was moved, and one
 * held on the day from which it was moved, by somebody who had not heard of it.
 */
export function meetingThere(
  { meetings }: Of,
  { planned }: { planned: string },
  on: string,
): HeldMeeting | undefined {
  const plan = meetings.planned.find(({ id }) => id === planned);
  const isAnother = (one: HeldMeeting) => one.on !== on && plan !== undefined && wasPlannedFor(plan, on);
  return (
    meetings.held.find((one) => planned !== '' && one.planned === planned && !isAnother(one)) ??
    meetings.held.find(
      (one) => one.on === on && (planned === '' || one.planned === '' || (plan && wasPlannedFor(plan, on))),
    )
  );
}
