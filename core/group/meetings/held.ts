import { highest } from '#core/course/sessions/number-on.ts';
import type { Group } from '#core/group/group.ts';
import type { PlannedMeeting } from './state.ts';

/** How many meetings were held, by the highest number. */
export const meetingsHeld = ({ meetings }: Pick<Group, 'meetings'>): number => highest(meetings.held);

/** How many meetings were held before that day, whatever was told first. Decision 029. */
export const heldBefore = ({ meetings }: Pick<Group, 'meetings'>, day: string): number =>
  meetings.held.filter(({ on }) => on < day).length;

/** Meetings that are planned, and neither held nor called off. */
export const meetingsAhead = ({ meetings }: Pick<Group, 'meetings'>): PlannedMeeting[] =>
  meetings.planned.filter(({ state }) => state === 'planned');

/** Whether the group met on one of these days without somebody in any account of it. */
export const metWithout = (
  { meetings }: Pick<Group, 'meetings'>,
  course: string,
  { from, to }: { from: string; to: string },
): boolean =>
  meetings.held.some(
    ({ on, members }) => on >= from && on <= to && !members.some((one) => one.course === course),
  );
