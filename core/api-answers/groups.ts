import type { Standing } from '#core/book/doing.ts';
import type { Consent } from '#core/course/consent/state.ts';
import type { attendances } from '#core/course/in-group/shapes.ts';
import type { SeenOtherwise } from '#core/course/in-group/state.ts';
import type { DoneAtAlarm } from '#core/course/risk/state.ts';
import type { Urgency } from '#core/course/risk/urgency.ts';
import type { CountersignAsked } from '#core/course/sign-offs/asked.ts';
import type { Group } from '#core/group/group.ts';
import type { Standing as InGroup } from '#core/group/members/invitations.ts';
import type { PressingAlarm } from '#core/lists/summary.ts';
import type { Problem } from './problem.ts';

type Came = (typeof attendances)[number];

/** The form of therapy a group follows, as it is called. */
export interface GroupForm {
  id: string;
  edition: string;
  preset: string;
  name: string;
  /** The measure read aloud, and the numbers of its items that are asked one to one; null where the form names none. */
  aloud: { measure: string; alone: number[] } | null;
  /** How many members it begins with at least, is advised to have, and may have. */
  members: { least: number; usual: { from: number; to: number }; most: number };
}

interface Named {
  person: string;
  name: string;
}

/** Somebody who is asked when a member is in danger: named for the group beforehand, the supervisor of who leads it, or on duty now. */
export interface AskedForGroup extends Named {
  as: 'named' | 'supervisor' | 'on_duty';
}

/** The most urgent alarm of those that wait. */
export type WaitingAlarm = 'none' | Urgency;

/** One group in the list of whoever may see it. */
export interface GroupListed {
  id: string;
  as: Standing;
  name: string;
  place: string;
  form: Pick<GroupForm, 'id' | 'edition' | 'name'>;
  status: 'under_way' | 'ended';
  /** How many meetings were held, of how many agreed. */
  held: number;
  of: number;
  /** The next planned meeting, as of now. */
  next: { id: string; at: string; zone: string; place: string } | null;
  /** How many are members now, or were once it has ended; null for a member, who reads of nobody else. */
  members: number | null;
  /**
   * The alarms of members that wait: how many, and the most urgent; none for a member. Those of whoever has died are told
   * apart: nobody is in danger by them, and a clinician closes them.
   */
  alarms: { open: number; urgency: WaitingAlarm; ofWhoDied?: number };
  /** Who leads it, by name. */
  facilitators: string[];
}

export interface GroupList {
  today: string;
  groups: GroupListed[];
}

/** What is known of one member, from their own course: only for those who lead the group or supervise that. */
export interface MemberSeen {
  course: string;
  client: string;
  /** Empty once the client was erased. */
  name: string;
  /** To a supervisor: the member said no to supervision, so that nothing of their course is shown. */
  keptBack?: 'from_supervision';
  state: InGroup;
  /** The meeting they came to first, and why they left, where they did. */
  from: number | null;
  left: { on: string; why: string; words: string; referred: { to: string; why: string } | null } | null;
  /** The measure read aloud: the last reading, its band, and how far it is from the first; null before the first. */
  last: { total: number | null; band: string | null; change: number | null; on: string } | null;
  /** Every reading, in order; `n` the meeting it was for, null outside the meetings. */
  readings: {
    n: number | null;
    on: string;
    total: number | null;
    /** The question about dying alone, told ahead of a sheet that is not recorded; absent in any other. */
    ahead?: true;
  }[];
  attendance: { came: number; of: number; meetings: { n: number; came: Came; why: string }[] };
  /** The task of which nobody has said yet what came of it. */
  taskOpen: { id: string; what: string } | null;
  /** What they told at the meeting they last came to. */
  /** Of two who told it otherwise what was told first; the other stands in `toldOtherwise`. `by` is left out while it waits on a phone. */
  lastTold: { n: number; event: string; before: number | null; after: number | null; by?: string } | null;
  /** What waits now for the countersign of the supervisor, where anything does. */
  countersigns?: Pick<CountersignAsked, 'what' | 'on'>[];
  alarm: WaitingAlarm;
  /** The alarms that wait: those by which they may be in danger, the most urgent first, then those to close; each in the member’s own course. */
  alarms: (Pick<PressingAlarm, 'id' | 'on' | 'at' | 'urgency' | 'source'> & {
    /** Of a member who has died: nobody is in danger by it, and a clinician closes it. */
    ofWhoDied?: true;
    /** What was done while it waits; absent where nothing was told. */
    done?: Pick<DoneAtAlarm, 'did' | 'called' | 'where' | 'at' | 'by'>[];
  })[];
  /** The area they work on and why, as when it began, and the first signs in their plan; absent where none of it is written. */
  about?: { area: string; began: string; firstSigns: string[] };
  /** Their own aims, and how far along they last said they are, 10 best. */
  aims: string[];
  aim: number | null;
  /** The talks alone that their form of therapy asks for now, by their ids in it; absent in what a phone kept from before. */
  talks?: { which: string; state: 'due' | 'late' }[];
  /** What a second person who led a meeting told of them otherwise than what holds; both stay. Absent where nothing is. */
  toldOtherwise?: { n: number; place: SeenOtherwise['place']; said: string; by: string }[];
  /** Whether they agreed that a supervisor calls them about the group. */
  checkCall: Consent['answer'] | 'not_asked';
  /** To a supervisor whose lot fell on them: the number they are called at; empty where none is known. */
  phone?: string;
}

/** A group as one person may see it, with the acts open to them now. */
export interface GroupView {
  as: Standing;
  today: string;
  form: GroupForm | null;
  group: Group;
  /** The names of the acts of a group that are open to the viewer. */
  acts: string[];
  facilitators: (Named & { as: 'facilitator' | 'co_facilitator' })[];
  /** Who is asked when a member is in danger; empty for a member. */
  asked: AskedForGroup[];
  /** Empty for a member. */
  members: MemberSeen[];
  /** To a member: their own course in this group, and whether they are in it. */
  own?: { course: string; state: InGroup };
}

/** What two who led the same meeting told otherwise of a member: what was told first stands, and this beside it, as told by whom. */
export interface ToldOtherwise {
  course: string;
  /** Of the member’s entry, such as `came` or `task`. */
  place: string;
  said: string;
}

/** A meeting that is recorded, whole in the group and in the course of every member. */
export interface MeetingRecorded extends GroupView {
  meeting: {
    id: string;
    n: number;
    /** `merged`: the meeting was there already, and what was missing was added to it. */
    state: 'recorded' | 'merged' | 'was_recorded';
    /** Alarms that this entry raised. */
    alarms: { course: string; alarm: string; urgency: Urgency }[];
    otherwise: ToldOtherwise[];
  };
}

/** What is answered to who has just ended their own part in a group: that it is recorded, and nothing of the group. */
export interface ActTold {
  act: string;
  state: 'recorded';
}

/** What is answered of a meeting to who led that day and leads no more: the group is not theirs to see. */
export type MeetingTold = Pick<MeetingRecorded, 'meeting'>;

/**
 * Why a meeting was not recorded: nothing of it is, but the answers that raise an alarm, which are never held up by
 * anything else. Sent again with the same id once it is mended, those are not recorded twice.
 */
export interface MeetingRefused extends Problem {
  /** Whose entry is at fault; absent where the meeting itself is. */
  member?: string;
  /** The alarms that were raised all the same. */
  alarms?: MeetingRecorded['meeting']['alarms'];
}

/** A group that was formed. */
export interface GroupFormed {
  id: string;
}

/** A member who was invited: their course, opened under the group’s form of therapy. */
export interface MemberInvited extends GroupView {
  invited: { course: string; client: string };
}
