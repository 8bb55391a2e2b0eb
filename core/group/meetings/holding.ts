import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { attendances, wasThere } from '#core/course/in-group/shapes.ts';
import { numberOn } from '#core/course/sessions/number-on.ts';
import { spokenDate } from '#core/days/spoken-date.ts';
import { dayOf } from '#core/days/wall-clock.ts';
import { id, idsOf, maybe, whole } from '#core/forms/fields.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { groupAct } from '#core/group/act.ts';
import { ledOn } from '#core/group/facilitators/leading.ts';
import { whileUnderWayThatDay } from '#core/group/forming/while-under-way.ts';
import type { Group } from '#core/group/group.ts';
import { isTakenOut, membersOn } from '#core/group/members/members-in.ts';
import { withoutNames } from '#core/group/without-names.ts';
import { meetingsHeld } from './held.ts';
import { meetingThere, movedAwayFrom, theOneWaiting, wasPlannedFor } from './meeting-there.ts';
import { fact } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { fields, says } = words.en;

export const heldForm = z.object({
  /** The planned meeting that this was; empty where none was planned. */
  planned: id.or(z.literal('')).default(''),
  minutes: whole.min(5).max(300).optional(),
  led: idsOf(6).min(1, fields.led),
  /** Why nobody was named who answers when a member is in danger. IPT protocol reference, 9.3, rules: no cover only by a documented reason. */
  unnamed: maybe.optional(),
  members: z.array(z.object({ course: id, came: z.enum(attendances), why: maybe })).max(60),
});
type Held = z.output<typeof heldForm>;

/** Whether somebody stands in the account more than once. */
export const isSaidTwice = ({ members }: Pick<Held, 'members'>): boolean =>
  new Set(members.map(({ course }) => course)).size < members.length;

/** A telephone may tell of somebody whose course was taken out meanwhile: the meeting is recorded without them. */
export function withoutTakenOut(group: Group, members: Held['members'], on: string): Held['members'] {
  const { perhaps } = membersOn(group, on);
  return members.filter(
    ({ course }) => !isTakenOut(group, course) || perhaps.some((one) => one.course === course),
  );
}

/** Everybody who was a member that day stands in it once: whoever did not come is said to be absent. IPT protocol reference, 7.6, data. */
function refuseMembers(group: Group, { members }: Held, on: string): Refusal | undefined {
  const { surely, perhaps } = membersOn(group, on);
  const inGroup = new Set([...surely, ...perhaps].map(({ course }) => course));
  const said = new Set(members.map(({ course }) => course));
  if (isSaidTwice({ members })) return refuseBecause('said-twice');
  if (members.some(({ course }) => !inGroup.has(course))) return refuseBecause('not-a-member');
  const count = surely.filter(({ course }) => !said.has(course)).length;
  if (count > 0) return refuseBecause('member-left-out', { count });
  return members.every(({ came }) => !wasThere(came)) ? refuseBecause('nobody-came') : undefined;
}

/** Those who were in the group on the day of its first meeting begin it, whoever joined or left since. Decision 029. */
function refuseTooFew(group: Group, { members }: Held, on: string): Refusal | undefined {
  const least = group.forming.formed?.madeUp.least ?? 0;
  const { surely, perhaps } = membersOn(group, on);
  const told = perhaps.filter(({ course }) => members.some((one) => one.course === course));
  const count = surely.length + told.length;
  return meetingsHeld(group) === 0 && count < least ? refuseBecause('too-few', { least, count }) : undefined;
}

function refuseDay(group: Group, { planned }: Held, on: string, today: string): Refusal | undefined {
  if (on > today) return refuseBecause('still-to-come', { on: spokenDate(on) });
  // The same meeting, sent by a second person who led it, is added to and never counted twice: see adding.ts.
  const there = meetingThere(group, { planned }, on);
  const twice = there && there.planned !== planned;
  if (twice || (there && planned === '')) return refuseBecause('met-that-day', { on: spokenDate(on) });
  if (planned === '') return undefined;
  // Somebody may have called off what another, who had not heard of it, held all the same.
  const known = group.meetings.planned.find((one) => one.id === planned && one.state !== 'held');
  if (!known && !isOfBeforeItMoved(group, planned, on)) return refuseBecause('not-planned');
  return !known || dayOf(known.at) === on || wasPlannedFor(known, on)
    ? undefined
    : refuseBecause('another-day', { on: spokenDate(dayOf(known.at)) });
}

/** Whether it was held on a day from which it was moved, by somebody who had not heard of that. */
const isOfBeforeItMoved = (group: Group, planned: string, on: string): boolean =>
  movedAwayFrom(group, planned, on) !== undefined;

/** Who was there, with reasons that name nobody. */
export const withoutNamesIn = (members: Held['members'], doing: Pick<Doing, 'names'>): Held['members'] =>
  members.map((one) => ({ ...one, why: withoutNames(one.why, doing) }));

export const holdGroupMeeting = groupAct({
  says: says.holdGroupMeeting,
  who: ['facilitator'],
  asks: 'names',
  form: heldForm,
  open: whileUnderWayThatDay,
  decide(group, told, doing) {
    const asked = { ...told, members: withoutTakenOut(group, told.members, doing.on) };
    const { formed } = group.forming;
    const held = meetingsHeld(group);
    if (!formed) return refuseBecause('not-planned');
    const isLate = group.meetings.held.some(({ on }) => on > doing.on);
    if (held >= formed.meetings && !isLate) return refuseBecause('all-held', { meetings: formed.meetings });
    const few = refuseTooFew(group, asked, doing.on);
    if (few) return few;
    if (asked.led.some((person) => !ledOn(group, person, doing.on))) return refuseBecause('leads-not');
    const wrong = refuseDay(group, asked, doing.on, doing.today) ?? refuseMembers(group, asked, doing.on);
    if (wrong) return wrong;
    const planned = asked.planned || theOneWaiting(group, doing.on);
    return [
      fact('GroupMeetingHeld', doing.on, {
        ...asked,
        planned: isOfBeforeItMoved(group, planned, doing.on) ? '' : planned,
        // What is told after a later one takes the next number, and stands by its day: decision 029.
        n: numberOn(group.meetings.held, doing.on) ?? held + 1,
        minutes: asked.minutes ?? formed.minutes,
        ...(asked.unnamed && { unnamed: withoutNames(asked.unnamed, doing) }),
        members: withoutNamesIn(asked.members, doing),
      }),
    ];
  },
});
