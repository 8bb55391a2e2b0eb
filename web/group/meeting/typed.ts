import type { MemberSeen } from '#core/api-answers/groups.ts';
import { type attendances, wasThere } from '#core/course/in-group/shapes.ts';
import type { TryOutResult } from '#core/course/try-outs/state.ts';
import type { MemberEntry } from '#core/group/meetings/member-entry.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { inOrder, isBlank, type Sheet } from '#web/both/measures/answers.ts';
import { idsAhead, type ToldBy } from './told-at-once.ts';
import { urgencyOf } from './urgency.ts';

export type Came = (typeof attendances)[number];

/** What is tapped and typed of one member. */
export interface EntryTyped {
  /** Null where nobody has tapped yet: then they are not here. */
  came: Came | null;
  why: string;
  sheet: Sheet;
  /** Where the others could hear it, the form says so. IPT protocol reference, 12.1. */
  heard: 'alone' | 'aloud';
  plan: MemberEntry['plan'];
  /** Who stays with them, where they are in danger. */
  staying: string;
  lastTask: TryOutResult | null;
  event: string;
  before: number | null;
  after: number | null;
  options: string[];
  aim: number | null;
  task: string;
}

/** As many characters as a line takes, so that no meeting is refused for one, days later. */
export const longestLine = 300;

/** Where the facilitator is in the meeting; kept with what is typed, so that a phone put away goes on there. */
export type At =
  | { stage: 'here' }
  | { stage: 'alone'; member: number }
  | { stage: 'round'; member: number; step: number }
  | { stage: 'end' };

export interface MeetingTyped {
  /** What it is sent as, once however often it is tried. */
  id: string;
  /** Which meeting it is on every phone that is at it; left out by one that was begun before that was kept. */
  sitting?: string;
  on: string;
  /** The days it had before its day was put right: what was told ahead of it stands under one of them. */
  earlierDays?: string[];
  minutes: number | null;
  led: string[];
  /** Why nobody is named who answers when a member is in danger. */
  unnamed?: string;
  entries: Record<string, EntryTyped>;
  at: At;
  /** Somebody came late and has their own turn now, and where the meeting goes on after it. */
  late?: Late | undefined;
}

export interface Late {
  course: string;
  back: At;
  /** Whose turn it was: by name and not by place, which a latecomer changes. */
  whose: string | null;
}

export const nothingTyped: EntryTyped = {
  ...{ came: null, why: '', sheet: {}, heard: 'alone', plan: 'not_asked', staying: '', lastTask: null },
  ...{ event: '', before: null, after: null, options: [], aim: null, task: '' },
};

export const entryOf = ({ entries }: MeetingTyped, course: string): EntryTyped =>
  entries[course] ?? nothingTyped;

export const withEntry = (typed: MeetingTyped, course: string, patch: Partial<EntryTyped>): MeetingTyped => ({
  ...typed,
  entries: { ...typed.entries, [course]: { ...entryOf(typed, course), ...patch } },
});

const isWholeDay = (day: string) => /^\d{4}-\d\d-\d\d$/.test(day);

/** Held on another day than was thought. */
export const onDay = (typed: MeetingTyped, on: string): Partial<MeetingTyped> => {
  const before = [...(typed.earlierDays ?? []), typed.on].filter((day) => isWholeDay(day) && day !== on);
  return { on, earlierDays: [...new Set(before)].slice(-20) };
};

/** Those who are here, in the order of the group: late comers and those who left early too. */
export const thoseHere = <One extends Pick<MemberSeen, 'course'>>(
  typed: MeetingTyped,
  members: readonly One[],
): One[] =>
  members.filter(({ course }) => {
    const { came } = entryOf(typed, course);
    return came !== null && wasThere(came);
  });

/** Those of the meeting: who is in the group now, and of whom something is written here already, should they have left meanwhile. */
export const membersOfMeeting = <One extends Pick<MemberSeen, 'course'>>(
  typed: MeetingTyped,
  members: readonly One[],
  inNow: ReadonlySet<string>,
): One[] => members.filter(({ course }) => inNow.has(course) || course in typed.entries);

const linesOf = (lines: readonly string[]) => lines.map((line) => line.trim()).filter(Boolean);

/** How the question about dying was asked; of somebody who left it out, not at all. */
function howAsked({ sheet, heard }: EntryTyped, alone: readonly number[]): MemberEntry['asked'] {
  return alone.some((n) => typeof sheet[n] === 'number') ? heard : 'not_asked';
}

/**
 * One member’s entry as it is sent. What was answered and told of danger is sent whatever is said of their being here: somebody
 * who went home after answering is spoken with all the same. IPT protocol reference, 9.3 step 1.
 */
export function entryToSend(
  course: string,
  typed: EntryTyped,
  instrument: Instrument | undefined,
  alone: readonly number[],
  by?: ToldBy,
): MemberEntry {
  const came = typed.came ?? 'absent';
  const isHere = wasThere(came);
  const isAnswered = instrument !== undefined && !isBlank(instrument, typed.sheet);
  return {
    course,
    came,
    why: isHere ? '' : typed.why.trim(),
    measure: isAnswered
      ? {
          instrument: instrument.id,
          answers: inOrder(instrument, typed.sheet).map((answer) => (answer === 'N/A' ? null : answer)),
        }
      : null,
    asked: howAsked(typed, alone),
    plan: typed.plan,
    planWords: '',
    staying: typed.staying.trim(),
    ahead: by && urgencyOf(instrument, typed) !== null ? idsAhead(by, instrument) : [],
    link:
      isHere && typed.event.trim() !== ''
        ? { what: typed.event.trim(), before: typed.before, after: typed.after, feelings: [] }
        : null,
    options: isHere ? linesOf(typed.options) : [],
    aim: isHere ? typed.aim : null,
    lastTask: isHere ? typed.lastTask : null,
    task: isHere && typed.task.trim() !== '' ? typed.task.trim() : null,
  };
}

/** By whom, on what day and in which meeting something is told of a member ahead of the rest. @param leads all who lead the group */
export const toldBy = (
  { id, sitting = id, on }: MeetingTyped,
  course: string,
  me: string,
  leads: readonly string[] = [],
): ToldBy => ({ ...{ me, course, on, sitting }, others: leads.filter((one) => one !== me) });

/** What a meeting is sent as. */
export interface MeetingToSend {
  planned: string;
  minutes?: number;
  led: string[];
  members: MemberEntry[];
  earlierDays?: string[];
  unnamed?: string;
}

/** What is asked at the meeting, and by whom. */
interface MeetingAsked {
  instrument: Instrument | undefined;
  alone: readonly number[];
  me: string;
  leads?: readonly string[];
}

export function meetingToSend(
  typed: MeetingTyped,
  planned: string,
  members: readonly Pick<MemberSeen, 'course'>[],
  { instrument, alone, me, leads }: MeetingAsked,
): MeetingToSend {
  return {
    planned,
    ...(typed.minutes !== null && { minutes: typed.minutes }),
    led: typed.led,
    ...(typed.earlierDays && { earlierDays: typed.earlierDays }),
    ...(typed.unnamed?.trim() && { unnamed: typed.unnamed.trim() }),
    members: members.map(({ course }) =>
      entryToSend(course, entryOf(typed, course), instrument, alone, toldBy(typed, course, me, leads)),
    ),
  };
}
