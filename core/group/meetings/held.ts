import type { Group } from '#core/group/group.ts';
import type { PlannedMeeting } from './state.ts';

/** How many meetings were held, by the number of the last. */
export const meetingsHeld = ({ meetings }: Pick<Group, 'meetings'>): number => meetings.held.at(-1)?.n ?? 0;

/** Meetings that are planned, and neither held nor called off. */
export const meetingsAhead = ({ meetings }: Pick<Group, 'meetings'>): PlannedMeeting[] =>
  meetings.planned.filter(({ state }) => state === 'planned');
