import type { GroupView } from '#core/api-answers/groups.ts';
import type { Group } from '#core/group/group.ts';
import { meetingsAhead } from '#core/group/meetings/held.ts';
import type { HeldMeeting } from '#core/group/meetings/state.ts';
import { isOf } from '#core/group/observed/of-meeting.ts';
import type { MeetingRating, NotCounted } from '#core/group/observed/state.ts';
import { whyNotCounted } from '#core/group/observed/what-counts.ts';

/** A meeting that can be rated: one that was held, or to a supervisor one that was planned and not sent yet. */
export interface ToRate {
  id: string;
  /** Its number; that which it will have, where it is not sent yet. */
  n: number;
  on: string;
  state: 'held' | 'not_sent';
  ratings: MeetingRating[];
  /** Those that do not count, each with why. */
  others: NotCounted[];
}

function ratingsOf(group: Group, of: Pick<HeldMeeting, 'id' | 'planned'>) {
  const { ratings, others } = group.observed;
  const given = ratings.filter((one) => isOf(of, one));
  const uncounted = given.flatMap((one): NotCounted[] => {
    const how = whyNotCounted(group, one);
    return how ? [{ ...one, how }] : [];
  });
  return { ratings: given, others: [...others.filter((one) => isOf(of, one)), ...uncounted] };
}

/** The meetings of a group that can be rated now, the latest first. @param today where the service is */
export function meetingsToRate({ group, as }: Pick<GroupView, 'group' | 'as'>, today: string): ToRate[] {
  const held = group.meetings.held.map((one) => ({
    ...{ id: one.id, n: one.n, on: one.on, state: 'held' as const },
    ...ratingsOf(group, one),
  }));
  const last = group.meetings.held.at(-1)?.n ?? 0;
  const waiting =
    as === 'supervisor' ? meetingsAhead(group).filter(({ at }) => at.slice(0, 10) <= today) : [];
  const planned = waiting.map((one, place) => ({
    ...{ id: one.id, n: last + place + 1, on: one.at.slice(0, 10), state: 'not_sent' as const },
    ...ratingsOf(group, { id: one.id, planned: '' }),
  }));
  return [...held, ...planned].toReversed();
}
