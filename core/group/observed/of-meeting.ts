import type { Group } from '#core/group/group.ts';
import type { HeldMeeting } from '#core/group/meetings/state.ts';
import type { MeetingRating } from './state.ts';

/** Whether a rating is of this meeting: by its own id, or by that of the planned one, for who rated before it was sent. */
export const isOf = (
  { id, planned }: Pick<HeldMeeting, 'id' | 'planned'>,
  { meeting }: Pick<MeetingRating, 'meeting'>,
): boolean => meeting === id || (planned !== '' && meeting === planned);

/** Whether somebody was among those who lead the group on that day. */
export const inGroupOn = ({ facilitators }: Pick<Group, 'facilitators'>, on: string, who: string): boolean =>
  facilitators.facilitators.some(
    ({ person, since, went }) => person === who && since.on <= on && (went === null || went.on >= on),
  );

/** Whether somebody led the meeting, or the group on its day: nobody is the supervisor, or a colleague, of their own. */
export const ledMeeting = (
  group: Pick<Group, 'facilitators'>,
  { led, on }: Pick<HeldMeeting, 'led' | 'on'>,
  who: string,
): boolean => led.includes(who) || inGroupOn(group, on, who);
