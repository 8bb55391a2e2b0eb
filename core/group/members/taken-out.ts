import type { z } from 'zod';
import type { NewFact } from '#core/book/fact.ts';
import type { By } from '#core/course/shared/stamped.ts';
import type { Group } from '#core/group/group.ts';
import { meetingsHeld } from '#core/group/meetings/held.ts';
import type { Attended } from '#core/group/meetings/state.ts';
import { isTakenOut, memberOf } from './members-in.ts';
import { fact, type facts, type Member, type Members, type TakenOutHow } from './state.ts';

/**
 * The place of somebody whose course is taken out of the service ends with it: by itself, since nobody is there to say so.
 * Undefined where they have none, or it has ended so already. Decision 016.
 */
export function placeEnded(
  group: Group,
  { course, how, on }: { course: string; how: TakenOutHow; on: string },
): NewFact | undefined {
  if (!memberOf(group, course) || isTakenOut(group, course)) return undefined;
  const { formed } = group.forming;
  const isFinished = formed !== null && meetingsHeld(group) >= formed.meetings;
  const left = how === 'moved' ? 'moved' : 'other';
  return fact('MemberTakenOut', on, {
    ...{ course, how },
    why: isFinished ? 'finished' : left,
    after: group.meetings.held.length,
  });
}

/** Whoever was entered by mistake never was one of them. */
export const withoutWho = ({ members, neverWere = [] }: Members, course: string): Members => ({
  members: members.filter((one) => one.course !== course),
  neverWere: [...neverWere, course],
});

/** Whoever was in the group has left it, and whoever was invited does not join; how it had ended before stays. */
export function withTakenOut(
  { members, ...rest }: Members,
  { course, why, after }: z.output<(typeof facts)['MemberTakenOut']>,
  { on, by }: By,
): Members {
  const ended: Record<Member['state'], (one: Member) => Member> = {
    in: (one) => ({
      ...one,
      state: 'left',
      left: { why, after, words: '', referred: null, on, by },
    }),
    invited: (one) => ({ ...one, state: 'declined' }),
    declined: (one) => one,
    left: (one) => one,
  };
  return {
    ...rest,
    members: members.map((one) =>
      one.course === course ? { ...ended[one.state](one), takenOut: { on, by } } : one,
    ),
  };
}

/** A group without those who never were: they came to none of its meetings, and were in none of its lots. */
export function withoutWhoNeverWere(group: Group): Group {
  const never = group.members.neverWere ?? [];
  const without = (members: readonly Attended[]) => members.filter(({ course }) => !never.includes(course));
  const { meetings, spotChecks } = group;
  return {
    ...group,
    meetings: {
      ...meetings,
      held: meetings.held.map((one) => ({
        ...one,
        members: without(one.members),
        missedByOne: without(one.missedByOne),
        toldAgain: one.toldAgain.map((told) => ({ ...told, members: without(told.members) })),
      })),
    },
    spotChecks: {
      ...spotChecks,
      made: spotChecks.made.filter(({ course }) => !never.includes(course)),
    },
  };
}
