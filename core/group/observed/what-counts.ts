import type { Group } from '#core/group/group.ts';
import { inGroupOn, isOf } from './of-meeting.ts';
import { type MeetingRating, type WhyNotAColleagues, whoseIs } from './state.ts';

type OfGroup = Pick<Group, 'facilitators' | 'meetings' | 'observed'>;

/**
 * Why a colleague’s rating does not count, though it stands in the record: an older Kith took one for being there that nobody
 * had said. IPT protocol reference, 8.2: whoever led it rates as themself, and a colleague what they saw or heard.
 */
export function whyNotCounted(
  group: Omit<OfGroup, 'observed'>,
  rating: MeetingRating,
): WhyNotAColleagues | undefined {
  const held = group.meetings.held.find((one) => isOf(one, rating));
  if (rating.as !== 'peer' || !held) return undefined;
  const who = whoseIs(rating);
  if (held.led.includes(who)) return 'led_it';
  // Of a paper it is the supervisor who says that its writer sat in.
  const isOwnWord = rating.rater === undefined && rating.heard === 'was_there';
  return isOwnWord && !inGroupOn(group, held.on, who) ? 'was_not_there' : undefined;
}

/** The ratings of a group that count: one of each person for each meeting. */
export const countedRatings = (group: OfGroup): MeetingRating[] =>
  group.observed.ratings.filter((one) => whyNotCounted(group, one) === undefined);
