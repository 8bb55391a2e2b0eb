import type { GroupView } from '#core/api-answers/groups.ts';
import { dayOf } from '#core/days/wall-clock.ts';
import { meetingsAhead } from '#core/group/meetings/held.ts';

type Of = Pick<GroupView, 'group'>;

/** The planned meeting of a day; empty where none was planned then. */
export const plannedOn = ({ group }: Of, on: string): string =>
  meetingsAhead(group).find(({ at }) => dayOf(at) === on)?.id ?? '';

/** The day a meeting is recorded for, unless another is said: the first planned that has come, else today. */
export const dayOfMeeting = ({ group }: Of, today: string): string => {
  const days = meetingsAhead(group).map(({ at }) => dayOf(at));
  return days.find((day) => day <= today) ?? today;
};

/** Which meeting of the group it is, the same on every phone: the planned one, or that of the day. Decision 029. */
export const sittingOf = (view: Of, on: string): string =>
  `group/${view.group.id}/${plannedOn(view, on) || on}`;
