import type { HeldMeeting } from '#core/group/meetings/state.ts';
import type { MeetingRating } from './state.ts';

/** Whether a rating is of this meeting: by its own id, or by that of the planned one, for who rated before it was sent. */
export const isOf = (
  { id, planned }: Pick<HeldMeeting, 'id' | 'planned'>,
  { meeting }: Pick<MeetingRating, 'meeting'>,
): boolean => meeting === id || (planned !== '' && meeting === planned);
