import type { Course } from '#core/course/course.ts';
import { wasThere } from '#core/course/in-group/shapes.ts';
import type { MemberEntry } from './member-entry.ts';
import { accountOfMeeting } from './merge/attendance.ts';
import {
  type ActOf,
  type Difference,
  does,
  type MeetingOf,
  type Part,
  type PartOfEntry,
} from './merge/part.ts';
import { measureToTell, planToTell } from './merge/safety.ts';
import { lastTaskToTell, linkToTell, taskToTell } from './merge/week.ts';

/** What one member’s entry still is, against what their own course holds of that meeting. */
export interface MergedEntry {
  /** The acts that are still to do, in their order: what can raise an alarm goes before all else. None: all of it is there. */
  acts: ActOf[];
  /** What was sent before, word for word. */
  same: PartOfEntry[];
  /** What two who led told otherwise; kept by the acts. */
  differs: Difference[];
}

/**
 * The acts of an entry that can raise an alarm. None is refused for how the group or the course stands, so they are done also
 * where the meeting, or another member’s entry, is refused; sent whole later, they are found there. IPT protocol reference, 9.3 step 1.
 */
export const alarmActsOf = (
  course: Course,
  entry: MemberEntry,
  on: string,
  toldFirst: readonly string[] = [],
): ActOf[] =>
  [planToTell, measureToTell].flatMap((part) => part(course, entry, { on, session: null, toldFirst }).acts);

/**
 * One member’s entry against their own course: all of it where nothing is recorded of that meeting, and of a second sending
 * only what is missing. What differs is kept as told by whom, and nothing is doubled.
 * @param toldFirst the acts with which this meeting, refused before, told ahead what raises an alarm
 */
export function mergeEntry(
  course: Course,
  entry: MemberEntry,
  meeting: MeetingOf,
  toldFirst: readonly string[] = [],
): MergedEntry {
  const { n, on } = meeting;
  const isThere = wasThere(entry.came);
  const sheet = { on, session: isThere ? n : null, toldFirst };
  const parts: Part[] = [
    planToTell(course, entry, sheet),
    measureToTell(course, entry, sheet),
    accountOfMeeting(course, { ...entry, ahead: [...entry.ahead, ...toldFirst] }, meeting),
    ...(isThere ? weekTold(course, entry, meeting) : []),
  ];
  const known = course.inGroup.otherwise.filter((one) => one.n === n);
  const isKnown = ({ place, said }: Difference) =>
    known.some((one) => one.place === place && one.said === said);
  const differs = parts.flatMap((part) => part.differs ?? []);
  const otherwise = differs.filter((one) => !isKnown(one));
  return {
    acts: [
      ...parts.flatMap(({ acts }) => acts),
      ...(otherwise.length > 0 ? [does('tellMoreInGroup', { n, otherwise })] : []),
    ],
    same: parts.flatMap((part) => part.same ?? []),
    differs,
  };
}

/** A member’s week; where their course was closed meanwhile, what is missing of it is kept in words, since nothing is begun in it. */
function weekTold(course: Course, entry: MemberEntry, meeting: MeetingOf): Part[] {
  const told = [lastTaskToTell, linkToTell, taskToTell].map((part) => part(course, entry, meeting));
  if (!course.closing.closed) return told;
  const said: Record<string, string> = {
    last_task: entry.lastTask ?? '',
    link: entry.link?.what ?? '',
    task: entry.task ?? '',
  };
  const places = ['last_task', 'link', 'task'] as const;
  return told.map((part, index) => {
    const place = places[index];
    return part.acts.length === 0 || !place
      ? part
      : { acts: [], differs: [{ place, said: said[place] ?? '' }] };
  });
}

/** The acts that one member’s entry still is in their own course. */
export const actsOfEntry = (course: Course, entry: MemberEntry, meeting: MeetingOf): ActOf[] =>
  mergeEntry(course, entry, meeting).acts;
