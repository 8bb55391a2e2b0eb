import { type GroupRow, groupRow } from '#core/programme/group-row.ts';
import { leading } from './facilitators/leading.ts';
import type { Group } from './group.ts';
import { meetingsAhead, meetingsHeld } from './meetings/held.ts';
import type { PlannedMeeting } from './meetings/state.ts';
import { everJoined } from './members/ended-how.ts';
import { type Standing, standsIn } from './members/invitations.ts';

/** A planned meeting as calendars read it. */
export type GroupHour = Pick<PlannedMeeting, 'id' | 'at' | 'zone' | 'minutes' | 'place' | 'state' | 'since'>;

/** What lists read of one group. It follows from its facts alone: the same on any day. It names no member. */
export interface GroupSummary {
  group: string;
  name: string;
  place: string;
  protocol: { id: string; edition: string; preset: string };
  status: 'to_form' | 'under_way' | 'ended';
  formedOn: string | null;
  endedOn: string | null;
  /** How many meetings were held, of how many agreed. */
  held: number;
  of: number;
  /** The planned meetings that were neither held nor called off, in order of time. */
  ahead: { id: string; at: string; zone: string; place: string }[];
  /** Every meeting that was planned, as calendars read it; left out in rows that an older Kith wrote. */
  hours?: GroupHour[];
  lastHeldOn: string | null;
  /** Who leads it now, the facilitator first, and who ever did. */
  leads: string[];
  everLed: string[];
  /** The members by their courses. */
  members: { course: string; state: Standing; finished: boolean; takenOut?: true }[];
  /** What figures read of it, but for how each course turned out, which stands in that course’s own row. */
  figures: GroupRow;
  /** The courses of those members, in their order there. */
  joined: string[];
}

/** A group as its row in the lists tells it. */
export function summariseGroup(group: Group): GroupSummary {
  const { formed, ended } = group.forming;
  const now = leading(group).toSorted(
    ({ as: one }, { as: other }) => Number(one !== 'facilitator') - Number(other !== 'facilitator'),
  );
  return {
    group: group.id,
    name: formed?.name ?? '',
    place: formed?.place ?? '',
    protocol: formed?.protocol ?? { id: '', edition: '', preset: '' },
    status: statusOf(group),
    formedOn: formed?.on ?? null,
    endedOn: ended?.on ?? null,
    held: meetingsHeld(group),
    of: formed?.meetings ?? 0,
    ahead: meetingsAhead(group).map(({ id, at, zone, place }) => ({ id, at, zone, place })),
    hours: group.meetings.planned.map(({ id, at, zone, minutes, place, state, since }) => ({
      ...{ id, at, zone, minutes, place, state, since },
    })),
    lastHeldOn: group.meetings.held.at(-1)?.on ?? null,
    leads: now.map(({ person }) => person),
    everLed: [...new Set(group.facilitators.facilitators.map(({ person }) => person))],
    members: group.members.members.map((one) => ({
      course: one.course,
      state: standsIn(group, one),
      finished: one.left?.why === 'finished',
      ...(one.takenOut && { takenOut: true as const }),
    })),
    figures: groupRow(group, () => null),
    joined: everJoined(group).map(({ course }) => course),
  };
}

function statusOf({ forming: { formed, ended } }: Group): GroupSummary['status'] {
  if (!formed) return 'to_form';
  return ended ? 'ended' : 'under_way';
}
