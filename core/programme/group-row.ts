import { leadOf, outcomeOfLead } from '#core/course/closing/measured-outcome.ts';
import type { Course } from '#core/course/course.ts';
import { wasThere } from '#core/course/in-group/shapes.ts';
import { validReadingsOf } from '#core/course/measures/readings.ts';
import type { Group } from '#core/group/group.ts';
import { type EndedHow, everJoined } from '#core/group/members/ended-how.ts';
import type { PairOutcome } from '#core/outcomes/pair-outcome.ts';

export type MemberOutcome = Omit<PairOutcome, 'pair'>;

/** What figures read of one member: no name, and no day but the months. */
export interface MemberRow {
  joined: string;
  /** The month in which the group ended for them; null while it has not. */
  ended: string | null;
  how: EndedHow;
  referred: 'not' | 'referred';
  /** By the primary measure of the form; null where it has no published reliable change. */
  outcome: MemberOutcome | null;
}

/** What figures read of one group. */
export interface GroupRow {
  group: string;
  /** Where in the programme; empty where nobody said. */
  place: string;
  /** Who leads it, or led it last. */
  facilitator: string;
  meetings: { month: string; came: number; of: number }[];
  members: MemberRow[];
}

const monthOf = (day: string) => day.slice(0, 7);

/** How somebody’s course turned out by the measure that leads in its form, up to now. IPT protocol reference, 12.1; measures reference, section 6. */
export function outcomeNow(course: Course): MemberOutcome | null {
  const lead = leadOf(course);
  if (lead.reliableChange === null) return null;
  const { pair: _pair, ...outcome } = outcomeOfLead(
    lead,
    (measure) => validReadingsOf(course, measure).map(({ result }) => result.total),
    'always',
  );
  return outcome;
}

/** Who leads now, else who led last; the co-facilitator where nobody else does. */
function ledBy({ facilitators: { facilitators } }: Group): string {
  const now = facilitators.filter(({ went }) => went === null);
  const leads = now.find(({ as }) => as === 'facilitator') ?? now[0] ?? facilitators.at(-1);
  return leads?.person ?? '';
}

/** One group as figures read it. @param outcomeOf how the course of a member turned out */
export function groupRow(group: Group, outcomeOf: (course: string) => MemberOutcome | null): GroupRow {
  return {
    group: group.id,
    place: group.forming.formed?.programmePlace ?? '',
    facilitator: ledBy(group),
    meetings: group.meetings.held.map(({ on, members }) => ({
      month: monthOf(on),
      came: members.filter(({ came }) => wasThere(came)).length,
      of: members.length,
    })),
    members: everJoined(group).map(({ course, joined, left, how }) => ({
      joined: monthOf(joined?.on ?? ''),
      ended: left && monthOf(left.on),
      how,
      referred: left?.referred ? 'referred' : 'not',
      outcome: outcomeOf(course),
    })),
  };
}
