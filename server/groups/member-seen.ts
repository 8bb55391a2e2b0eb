import type { MemberSeen, WaitingAlarm } from '#core/api-answers/groups.ts';
import type { Standing } from '#core/book/doing.ts';
import { consentTo, maySupervise } from '#core/course/consent/answers.ts';
import type { Course } from '#core/course/course.ts';
import { primaryFocus } from '#core/course/focus/active.ts';
import { areaCalled } from '#core/course/focus/areas-followed.ts';
import { oneToOneDue } from '#core/course/in-group/one-to-one.ts';
import { wasThere } from '#core/course/in-group/shapes.ts';
import { mayBeOne } from '#core/course/measures/old-papers.ts';
import { isOneOccasion, readingsOf } from '#core/course/measures/readings.ts';
import { isToldAhead } from '#core/course/measures/same-sheet.ts';
import type { Reading } from '#core/course/measures/state.ts';
import { alarmsToAnswer, alarmsToClose } from '#core/course/risk/open-alarms.ts';
import { byUrgency } from '#core/course/risk/urgency.ts';
import { countersignsAsked } from '#core/course/sign-offs/asked.ts';
import type { Group } from '#core/group/group.ts';
import { standsIn } from '#core/group/members/invitations.ts';
import { hasDied } from '#core/group/members/members-in.ts';
import type { Member } from '#core/group/members/state.ts';
import { toCall } from '#core/group/spot-checks/to-call.ts';
import type { KnownMember } from './members-known.ts';

type FromGroup = Pick<MemberSeen, 'course' | 'client' | 'name' | 'state' | 'from' | 'left' | 'attendance'>;
type FromCourse = Omit<MemberSeen, keyof FromGroup | 'keptBack' | 'phone'>;

/** What the group’s own chart says of a member, with the name that the service knows. */
function fromGroup(group: Group, member: Member, known: KnownMember | undefined, today: string): FromGroup {
  const { course, joined, left } = member;
  const { meetings } = group;
  const each = meetings.held.flatMap(({ n, members }) => {
    const one = members.find((attended) => attended.course === course);
    return one ? [{ n, came: one.came, why: one.why }] : [];
  });
  return {
    course,
    client: known?.row.client ?? '',
    name: known?.name ?? '',
    state: standsIn(group, member, today),
    from: joined?.from ?? null,
    left: left && { on: left.on, why: left.why, words: left.words, referred: left.referred },
    attendance: { came: each.filter(({ came }) => wasThere(came)).length, of: each.length, meetings: each },
  };
}

/** That they came or did not is the group’s; why, in words, is theirs. */
const withoutWords = ({
  course,
  state,
  from,
  left,
  attendance: { came, of, meetings },
}: FromGroup): FromGroup => ({
  ...{ course, client: '', name: '', state, from },
  left: left && { on: left.on, why: left.why, words: '', referred: null },
  attendance: { came, of, meetings: meetings.map((one) => ({ n: one.n, came: one.came, why: '' })) },
});

const nothing: FromCourse = {
  last: null,
  readings: [],
  taskOpen: null,
  lastTold: null,
  alarm: 'none',
  alarms: [],
  aims: [],
  aim: null,
  checkCall: 'not_asked',
};

const inDays = <One extends { on: string }>(all: readonly One[]): One[] =>
  all.toSorted((one, other) => one.on.localeCompare(other.on));

/** What happened in the last week that was told: of two who led its meeting what was told first stands, and the other beside it. Decision 029. */
function firstOfLastWeek({ moodLinks: { links } }: Course) {
  const told = inDays(links).filter(({ session }) => session !== null);
  const last = told.at(-1);
  return told.find(({ session, on }) => session === last?.session && on === last?.on);
}

/** What they work on, from their focus, and their first signs, from their plan against a relapse. IPT protocol reference, 7.6, pre-group and S8. */
function aboutOf(course: Course): Pick<MemberSeen, 'about'> {
  const focus = primaryFocus(course);
  const signs = course.relapsePlan.plan?.text.signs.early ?? [];
  const firstSigns = signs.map(({ sign }) => sign).filter((sign) => sign !== '');
  if (!focus && firstSigns.length === 0) return {};
  const area = focus ? areaCalled(course, focus.area) : '';
  return { about: { area, began: focus?.why ?? '', firstSigns } };
}

/** What was told ahead of a sheet is part of it: it is shown where that sheet is not there. IPT protocol reference, 9.3 step 1. */
const withoutToldAhead = (readings: readonly Reading[]): Reading[] =>
  readings.filter(
    (one) =>
      !isToldAhead(one) ||
      !readings.some(
        (other) => other.on === one.on && !isToldAhead(other) && mayBeOne(other.session, one.session),
      ),
  );

const changeFrom = ({ result: { total: first } }: Reading, total: number | null): number | null =>
  total === null || first === null ? null : total - first;

/** What the member’s own course says. @param measure the one that is read aloud in the group */
function fromCourse(course: Course, measure: string, today: string): FromCourse {
  // By their days: a meeting that was told late is not the one that was last.
  const readings = withoutToldAhead(readingsOf(course, measure).filter((one) => one.history !== true));
  const first = readings.find((one) => one.result.total !== null);
  const last = readings.findLast((one) => !isToldAhead(one));
  const total = last?.result.total ?? null;
  const open = inDays(course.tryOuts.tryOuts).findLast(({ told }) => told.length === 0);
  const told = firstOfLastWeek(course);
  const toClose = alarmsToClose(course).toSorted(byUrgency);
  const alarms = [...alarmsToAnswer(course), ...toClose];
  const waiting = countersignsAsked(course)
    .filter(({ state, when }) => state === 'waiting' && when === 'now')
    .map(({ what, on }) => ({ what, on }));
  const otherwise = course.inGroup.otherwise.map(({ n, place, said, by }) => ({ n, place, said, by }));
  const alarm: WaitingAlarm = alarms[0]?.urgency ?? 'none';
  return {
    last: last
      ? {
          total,
          band: last.result.severity,
          change: first && !isOneOccasion(course, first, last) ? changeFrom(first, total) : null,
          on: last.on,
        }
      : null,
    readings: readings.map((one) => ({
      ...{ n: one.session, on: one.on, total: one.result.total },
      ...(isToldAhead(one) && { ahead: true as const }),
    })),
    taskOpen: open ? { id: open.id, what: open.what } : null,
    lastTold: told
      ? {
          n: told.session ?? 0,
          event: told.event.what,
          before: told.moodBefore,
          after: told.moodAfter,
          by: told.by,
        }
      : null,
    ...(otherwise.length > 0 && { toldOtherwise: otherwise }),
    ...(waiting.length > 0 && { countersigns: waiting }),
    alarm,
    alarms: alarms.map((one) => ({
      ...{ id: one.id, on: one.on, at: one.at, urgency: one.urgency, source: one.source },
      ...(toClose.includes(one) && { ofWhoDied: true as const }),
      ...(one.done.length > 0 && {
        done: one.done.map(({ did, called, where, at: told, by }) => ({ did, called, where, at: told, by })),
      }),
    })),
    ...aboutOf(course),
    aims: course.goals.goals.filter(({ dropped }) => dropped === null).map(({ text }) => text),
    aim: course.inGroup.sat.findLast((one) => one.aim !== null)?.aim ?? null,
    talks: oneToOneDue(course, today).map(({ meeting, state }) => ({ which: meeting.id, state })),
    checkCall: consentTo(course, 'check_call'),
  };
}

/**
 * One member as those who lead the group see them, or who supervises that. Of somebody who is no longer the group’s to see
 * to, and of one who said no to supervision to their supervisor, only what the group itself holds.
 * @param course undefined where their course is not this person’s to read
 */
export function memberSeen(
  group: Group,
  member: Member,
  known: KnownMember | undefined,
  {
    course,
    as,
    measure,
    today,
  }: { course: Course | undefined; as: Standing; measure: string; today: string },
): MemberSeen {
  const own = fromGroup(group, member, known, today);
  if (!course) return { ...own, ...nothing };
  if (as === 'supervisor' && !maySupervise(course))
    return { ...withoutWords(own), ...nothing, keptBack: 'from_supervision' };
  const isCalled =
    as === 'supervisor' &&
    consentTo(course, 'check_call') === 'given' &&
    toCall(group).some((one) => one.course === member.course);
  const told = fromCourse(course, measure, today);
  // Nobody who has died is to be called or spoken with: what they agreed to is good no more.
  if (hasDied(group, member.course)) return { ...own, ...told, checkCall: 'not_asked', talks: [] };
  // Nor is anybody spoken with alone for a group that they do not come into.
  const isAskedNoMore = own.state === 'declined' || own.state === 'not_asked';
  return {
    ...own,
    ...told,
    ...(isAskedNoMore && { talks: [] }),
    ...(isCalled && { phone: known?.phone ?? '' }),
  };
}
