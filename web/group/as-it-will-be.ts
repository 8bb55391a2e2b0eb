import type { GroupView, MemberSeen } from '#core/api-answers/groups.ts';
import { wasThere } from '#core/course/in-group/shapes.ts';
import { urgencies } from '#core/course/risk/urgency.ts';
import { meetingsHeld } from '#core/group/meetings/held.ts';
import type { MemberEntry } from '#core/group/meetings/member-entry.ts';
import type { HeldMeeting } from '#core/group/meetings/state.ts';
import type { Member } from '#core/group/members/state.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { score } from '#core/instruments/scoring/score.ts';
import type { UnsentAct } from '#web/app/offline/unsent-act.ts';
import type { MeetingToSend } from '#web/group/meeting/typed.ts';
import { urgencyOf } from '#web/group/meeting/urgency.ts';

/** What a member’s last entry said, once it is sent: the next meeting goes on from it. */
function afterEntry(
  member: MemberSeen,
  entry: MemberEntry,
  n: number,
  on: string,
  instruments: ReadonlyMap<string, Instrument>,
): MemberSeen {
  const meetings = [...member.attendance.meetings, { n, came: entry.came, why: entry.why }];
  const attendance = {
    came: member.attendance.came + (wasThere(entry.came) ? 1 : 0),
    of: member.attendance.of + 1,
    meetings,
  };
  const instrument = entry.measure ? instruments.get(entry.measure.instrument) : undefined;
  const alarm = sooner(member.alarm, alarmOf(instrument, entry));
  if (!wasThere(entry.came)) return { ...member, attendance, alarm };
  const scored = instrument && entry.measure ? score(instrument, entry.measure.answers) : undefined;
  const total = scored?.total ?? null;
  const first = member.readings.find((one) => one.total !== null)?.total ?? null;
  return {
    ...member,
    attendance,
    ...(scored && {
      readings: [...member.readings, { n, on, total }],
      last: {
        ...{ total, band: scored.severity, on },
        change: total === null || first === null ? null : total - first,
      },
    }),
    taskOpen: entry.task ? { id: `waits-${n}`, what: entry.task } : entry.lastTask ? null : member.taskOpen,
    lastTold: entry.link
      ? { n, event: entry.link.what, before: entry.link.before, after: entry.link.after }
      : member.lastTold,
    aim: entry.aim ?? member.aim,
    alarm,
  };
}

function alarmOf(
  instrument: Instrument | undefined,
  { measure, plan }: MemberEntry,
): MemberSeen['alarm'] | null {
  const items = instrument?.items ?? [];
  const sheet = Object.fromEntries(items.map(({ n }, at) => [n, measure?.answers[at] ?? null]));
  return urgencyOf(instrument, { sheet, plan });
}

const sooner = (one: MemberSeen['alarm'], other: MemberSeen['alarm'] | null): MemberSeen['alarm'] => {
  if (other === null || other === 'none') return one;
  if (one === 'none') return other;
  return urgencies.indexOf(other) > urgencies.indexOf(one) ? other : one;
};

/** The number of the meeting that is held next, those that wait on this phone counted. */
export const meetingAhead = ({ group }: Pick<GroupView, 'group'>): number => meetingsHeld(group) + 1;

/** The group once this meeting is sent. */
function withMeeting(
  before: GroupView,
  { id, on = before.today, form }: UnsentAct,
  instruments: ReadonlyMap<string, Instrument>,
): GroupView {
  const { planned, minutes, led, members } = form as MeetingToSend;
  const n = meetingAhead(before);
  const entries = new Map(members.map((entry) => [entry.course, entry]));
  const { meetings: all, forming } = before.group;
  const held: HeldMeeting = {
    ...{ id, n, on, planned, led, by: '', seq: 0, summary: null, toldAgain: [], missedByOne: [] },
    minutes: minutes ?? forming.formed?.minutes ?? 90,
    members: members.map(({ course, came, why }) => ({ course, came, why })),
  };
  return {
    ...before,
    group: {
      ...before.group,
      meetings: {
        planned: all.planned.map((one) => (one.id === planned ? { ...one, state: 'held' as const } : one)),
        held: [...all.held, held],
      },
    },
    members: before.members.map((member) => {
      const entry = entries.get(member.course);
      return entry ? afterEntry(member, entry, n, on, instruments) : member;
    }),
  };
}

const dayOfAct = ({ on, pressedOn }: UnsentAct, { today }: GroupView): string => on ?? pressedOn ?? today;

/** Those named without a line answer from then on. */
function withWhoAnswers(before: GroupView, act: UnsentAct): GroupView {
  const { people, nearest, version } = act.form as NonNullable<GroupView['group']['answering']['named']>;
  const named = { people, nearest, version: version + 1, on: dayOfAct(act, before), by: '' };
  return { ...before, group: { ...before.group, answering: { named } } };
}

/** Whose joining or leaving an act tells, by the address to which it is sent. */
const memberMeant = ({ to = '' }: UnsentAct): string => /\/members\/([^/]+)\/\w+$/.exec(to)?.[1] ?? '';

/** The group with one member changed, in its own list and in what is shown of them. */
function withMember(
  before: GroupView,
  course: string,
  list: (member: Member) => Member,
  seen: (member: MemberSeen) => MemberSeen,
): GroupView {
  const { group, members } = before;
  const listed = group.members.members.map((one) => (one.course === course ? list(one) : one));
  return {
    ...before,
    group: { ...group, members: { ...group.members, members: listed } },
    members: members.map((one) => (one.course === course ? seen(one) : one)),
  };
}

/** The group once this member has left, or is in it: who is asked whether they are here follows from it. */
function withLeft(before: GroupView, act: UnsentAct): GroupView {
  const on = dayOfAct(act, before);
  const left = { on, ...(act.form as Omit<NonNullable<MemberSeen['left']>, 'on'>) };
  const whose = { by: '', seq: 0, after: meetingsHeld(before.group) };
  return withMember(
    before,
    memberMeant(act),
    (one) => ({ ...one, state: 'left', left: { ...left, ...whose } as Member['left'] }),
    (one) => ({ ...one, state: 'left', left }),
  );
}

function withJoined(before: GroupView, act: UnsentAct): GroupView {
  const { why = '' } = act.form as { why?: string };
  const from = meetingAhead(before);
  const joined = { on: dayOfAct(act, before), by: '', seq: 0, from, why };
  return withMember(
    before,
    memberMeant(act),
    (one) => ({ ...one, state: 'in', left: null, joined: one.joined ?? joined }),
    (one) => ({ ...one, state: 'in', left: null, from: one.from ?? from }),
  );
}

/**
 * What counts as done of what this phone has not sent: neither what was refused nor what is on its way from a form that is open,
 * which may still be refused and then says why.
 */
export const thatWaits = (acts: readonly UnsentAct[], onTheirWay: readonly string[]): UnsentAct[] =>
  acts.filter(({ refused, place }) => !refused && (place === undefined || !onTheirWay.includes(place)));

/**
 * The group as it will be once what waits on this phone is sent: a meeting without a line is held all the same, and the
 * next one asks for the tasks that were agreed in it, and for those who are in the group by then.
 */
export function asItWillBe(
  view: GroupView,
  waiting: readonly UnsentAct[],
  instruments: ReadonlyMap<string, Instrument>,
): GroupView {
  let now = view;
  for (const act of waiting) {
    if (act.course !== view.group.id) continue;
    if (act.name === 'holdGroupMeeting') now = withMeeting(now, act, instruments);
    if (act.name === 'nameWhoAnswers') now = withWhoAnswers(now, act);
    if (act.name === 'leaveGroup') now = withLeft(now, act);
    if (act.name === 'joinMember') now = withJoined(now, act);
  }
  return now;
}
