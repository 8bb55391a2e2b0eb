import { wasThere } from '#core/course/in-group/shapes.ts';
import type { Urgency } from '#core/course/risk/urgency.ts';
import { byUrgency } from '#core/course/risk/urgency.ts';
import { daysBetween } from '#core/days/between.ts';
import { dayOf, instantOf } from '#core/days/wall-clock.ts';
import { whoAnswers } from '#core/group/answering/answering.ts';
import type { Group } from '#core/group/group.ts';
import { meetingsAhead, meetingsHeld } from '#core/group/meetings/held.ts';
import { hasDied, membersIn } from '#core/group/members/members-in.ts';
import { toCall } from '#core/group/spot-checks/to-call.ts';
import type { SignalColour } from '#core/outcomes/session-signal.ts';

/** What a supervisor’s day reads of one member’s course. */
export interface MemberStands {
  course: string;
  /** The alarm that waits and presses most; null where none does. */
  alarm: { urgency: Urgency; at: string; sinceDeath?: true; ofWhoDied?: true } | null;
  /** How the scores go, by the rule of every course; null before it was asked on two occasions. */
  signal: SignalColour | null;
  /** How many things wait for the supervisor’s countersign. */
  countersigns: number;
  /** They agreed to be called about the group, and have not taken it back. */
  checkCall?: 'agreed';
}

export interface GroupWatched {
  group: Group;
  members: readonly MemberStands[];
}

/** Why a group asks for its supervisor. */
export type ReasonToSee =
  | { kind: 'alarm'; urgency: Urgency; at: string; courses: string[] }
  | { kind: 'nobody_named' }
  /** An alarm that was never answered, of somebody who has died: for a clinician to close, and nobody is in danger by it. */
  | { kind: 'alarm_of_who_died'; courses: string[] }
  | { kind: 'not_falling'; courses: string[] }
  | { kind: 'absent'; courses: string[] }
  | { kind: 'late_entry'; meetings: { id: string; at: string }[] }
  | { kind: 'silent' | 'not_ended'; since: string }
  | { kind: 'countersign'; courses: string[] }
  | { kind: 'action_overdue'; actions: { supervision: string; entry: number; due: string }[] }
  | { kind: 'to_call'; courses: string[] };

export interface GroupToSee {
  group: string;
  /** Those who lead it now. */
  facilitators: string[];
  /** Weightiest first; none: nothing asks for anybody. */
  why: ReasonToSee[];
}

const weight: readonly ReasonToSee['kind'][] = [
  'alarm',
  'nobody_named',
  'not_falling',
  'absent',
  'late_entry',
  'silent',
  'not_ended',
  'alarm_of_who_died',
  'countersign',
  'action_overdue',
  'to_call',
];

/** After how many hours a meeting that was to be and is not recorded is late: a week without a line is no lateness (DES). */
const lateAfterHours = 7 * 24;
/** Somebody who missed so many meetings running is asked after. IPT protocol reference, 1.2: a second missed one is followed up. */
const missedRunning = 2;

const some = <Reason extends ReasonToSee>(many: { length: number }, reason: Reason): Reason[] =>
  many.length > 0 ? [reason] : [];

/** After how many of its own intervals a group without a plan is silent: three weeks of one that meets weekly. A choice of this project. */
const silentAfter = 3;

/**
 * Since when nothing was told of a group that meets as its form says and has no plan to be late by: its last meeting, and before
 * the first the last day on which somebody was asked or joined; none where that is not long ago. Where all its meetings were held
 * its end is what is not told. IPT protocol reference, 8.3.
 */
function silence(group: Group, today: string): { kind: 'silent' | 'not_ended'; since: string }[] {
  const { formed } = group.forming;
  if (!formed || meetingsAhead(group).length > 0) return [];
  const asked = group.members.members.flatMap(({ invited, joined }) => [invited.on, joined?.on ?? '']);
  const since = group.meetings.held.at(-1)?.on ?? [formed.on, ...asked].toSorted().at(-1) ?? formed.on;
  const kind = meetingsHeld(group) >= formed.meetings ? 'not_ended' : 'silent';
  return daysBetween(since, today) > silentAfter * formed.everyDays ? [{ kind, since }] : [];
}

/** Whoever was in none of the last meetings, by the days of these, since they joined. */
function missing(group: Group): string[] {
  return membersIn(group)
    .filter(({ course, joined }) => {
      const last = group.meetings.held
        .filter(({ on, members }) => on >= (joined?.on ?? '') || members.some((one) => one.course === course))
        .slice(-missedRunning)
        .flatMap(({ members }) => members.filter((one) => one.course === course));
      return last.length === missedRunning && last.every(({ came }) => !wasThere(came));
    })
    .map(({ course }) => course);
}

/** What asks for the supervisor in one group. @param now the instant @param today where the service is */
export function reasonsToSee(
  { group, members }: GroupWatched,
  { now, today }: { now: string; today: string },
): ReasonToSee[] {
  const { ended } = group.forming;
  const courses = (found: (one: MemberStands) => boolean) =>
    members.filter(found).map(({ course }) => course);
  // Whoever has left is asked nothing more, and their scores neither fall nor rise. IPT protocol reference, 8.3.
  const isIn = new Set(membersIn(group).map(({ course }) => course));
  const notFalling = courses(
    ({ course, signal }) => isIn.has(course) && (signal === 'red' || signal === 'amber'),
  );
  const absent = missing(group);
  const toSign = courses(({ countersigns }) => countersigns > 0);
  const late = meetingsAhead(group).filter(
    (one) =>
      Date.parse(now) - Date.parse(instantOf(one)) > lateAfterHours * 3_600_000 &&
      // What was planned for after the end is no meeting any more.
      (!ended || dayOf(one.at) <= ended.on),
  );
  const overdue = group.supervised.supervisions.flatMap(({ supervision, entries }) =>
    entries.flatMap(({ action, due, done }, place) =>
      action !== '' && due !== '' && due < today && !done ? [{ supervision, entry: place + 1, due }] : [],
    ),
  );
  const agreed = courses(({ checkCall }) => checkCall === 'agreed');
  const calls = toCall(group).flatMap(({ course }) => (agreed.includes(course) ? [course] : []));
  const isBegun = membersIn(group).length > 0;
  // Their death is told in the group or in their own course.
  const isToClose = ({ course, alarm }: MemberStands) =>
    alarm?.ofWhoDied === true || (!alarm?.sinceDeath && hasDied(group, course));
  const living = members.filter((one) => !isToClose(one));
  const ofTheDead = courses((one) => one.alarm !== null && isToClose(one));
  const leftOver = [
    ...some(late, { kind: 'late_entry', meetings: late.map(({ id, at }) => ({ id, at })) }),
    ...some(ofTheDead, { kind: 'alarm_of_who_died', courses: ofTheDead }),
    ...some(toSign, { kind: 'countersign', courses: toSign }),
    ...some(overdue, { kind: 'action_overdue', actions: overdue }),
  ];
  // The end of a group undoes nothing that waits: neither what was agreed, nor what is to be signed or still to be told.
  if (ended) return [...alarmsIn(living), ...leftOver];
  return [
    ...alarmsIn(living),
    ...(isBegun && whoAnswers(group).length === 0 ? [{ kind: 'nobody_named' as const }] : []),
    ...some(notFalling, { kind: 'not_falling', courses: notFalling }),
    ...some(absent, { kind: 'absent', courses: absent }),
    ...leftOver,
    ...silence(group, today),
    ...some(calls, { kind: 'to_call', courses: calls }),
  ];
}

/** The alarms that wait, most urgent first: one reason for each urgency, since nobody is told of as in more danger than they are. */
function alarmsIn(members: readonly MemberStands[]): ReasonToSee[] {
  const waiting = members
    .flatMap(({ course, alarm }) => (alarm ? [{ course, ...alarm }] : []))
    .toSorted(byUrgency);
  return [...Map.groupBy(waiting, ({ urgency }) => urgency)].map(([urgency, those]) => ({
    kind: 'alarm',
    urgency,
    at: those[0]?.at ?? '',
    courses: those.map(({ course }) => course),
  }));
}

const rank = ({ why: [first] }: GroupToSee) => (first ? weight.indexOf(first.kind) : weight.length);

function byAlarm(a: GroupToSee, b: GroupToSee): number {
  const [one, other] = [a.why[0], b.why[0]];
  return one?.kind === 'alarm' && other?.kind === 'alarm' ? byUrgency(one, other) : 0;
}

/**
 * A supervisor’s groups, who needs them first: alarms, the most urgent before the others, then scores that do not fall, members
 * who stay away, meetings of which nothing came. IPT protocol reference, 8.3, features.
 */
export const whomToSee = (
  groups: readonly GroupWatched[],
  at: { now: string; today: string },
): GroupToSee[] =>
  groups
    .map((one) => ({
      group: one.group.id,
      facilitators: one.group.facilitators.facilitators
        .filter(({ went }) => went === null)
        .map(({ person }) => person),
      why: reasonsToSee(one, at),
    }))
    .toSorted((a, b) => rank(a) - rank(b) || byAlarm(a, b) || b.why.length - a.why.length);
