import { leadOf, outcomeOfLead } from '#core/course/closing/measured-outcome.ts';
import type { Course } from '#core/course/course.ts';
import { wasThere } from '#core/course/in-group/shapes.ts';
import { validTotalsOf } from '#core/course/measures/readings.ts';
import { leaderNow, leaderOn } from '#core/group/facilitators/leader.ts';
import { placeOn } from '#core/group/forming/stays.ts';
import type { Group } from '#core/group/group.ts';
import { type EndedHow, everJoined } from '#core/group/members/ended-how.ts';
import type { PairOutcome } from '#core/outcomes/pair-outcome.ts';

export type MemberOutcome = Omit<PairOutcome, 'pair'>;

/** Where a group lay and who led it when something happened that counts. */
export interface Then {
  place: string;
  facilitator: string;
}

/** What figures read of one member: no name, and no day but the months. */
export interface MemberRow {
  /** Empty where that is counted elsewhere. */
  joined: string;
  /** The month in which the group ended for them; null while it has not. */
  ended: string | null;
  how: EndedHow;
  referred: 'not' | 'referred';
  /** By the primary measure of the form; null where it has no published reliable change. */
  outcome: MemberOutcome | null;
  /** Where the group lay, and who led it, when they joined and when it ended for them; left out where as now. */
  joinedThen?: Then;
  endedThen?: Then;
}

/** What figures read of one group. */
export interface GroupRow extends Then {
  group: string;
  /** Where in the programme it lies now; empty where nobody said. */
  place: string;
  /** Who leads it, or led it last. */
  facilitator: string;
  meetings: { month: string; came: number; of: number; then?: Then }[];
  members: MemberRow[];
}

const monthOf = (day: string) => day.slice(0, 7);

/** The day on which a therapy ended, if it has: in its group, or with the course. */
function endedOn({ inGroup, closing }: Course): string | null {
  const ends = [inGroup.left?.on, closing.closed?.on].filter((on) => on !== undefined);
  return ends.toSorted()[0] ?? null;
}

/**
 * How somebody’s course turned out by the measure that leads in its form, up to the day it ended: in their group, for who is or
 * was in one, else with the course. What is answered after it, as at a follow-up, is no part of the outcome, and what is told
 * late of a day before is. IPT protocol reference, 12.1; measures reference, section 6.
 */
export function outcomeByItsEnd(course: Course): MemberOutcome | null {
  const lead = leadOf(course);
  if (lead.reliableChange === null) return null;
  const end = endedOn(course);
  const given = (measure: string) =>
    validTotalsOf(course, measure).flatMap(({ on, total }) => (end === null || on <= end ? [total] : []));
  const { pair: _pair, ...outcome } = outcomeOfLead(lead, given, 'always');
  return outcome;
}

/** One group as figures read it. @param outcomeOf how the course of a member turned out */
export function groupRow(group: Group, outcomeOf: (course: string) => MemberOutcome | null): GroupRow {
  const { forming, facilitators, meetings } = group;
  const now = { place: forming.formed?.programmePlace ?? '', facilitator: leaderNow(facilitators) };
  const then = (on: string, led: readonly string[] = []): Then | undefined => {
    const was = { place: placeOn(forming.stays, on), facilitator: leaderOn(facilitators, on, led) };
    return was.place === now.place && was.facilitator === now.facilitator ? undefined : was;
  };
  return {
    group: group.id,
    ...now,
    meetings: meetings.held.map(({ on, led, members }) => ({
      month: monthOf(on),
      came: members.filter(({ came }) => wasThere(came)).length,
      of: members.length,
      ...told('then', then(on, led)),
    })),
    members: everJoined(group).map(({ course, joined, left, how }) => ({
      joined: monthOf(joined?.on ?? ''),
      ended: left && monthOf(left.on),
      how,
      referred: left?.referred && how !== 'died' ? 'referred' : 'not',
      outcome: outcomeOf(course),
      ...told('joinedThen', joined ? then(joined.on) : undefined),
      ...told('endedThen', left ? then(left.on) : undefined),
    })),
  };
}

const told = <Name extends string>(name: Name, then: Then | undefined) =>
  (then ? { [name]: then } : {}) as { [Is in Name]?: Then };
