import { wasThere } from '#core/course/in-group/shapes.ts';
import { dayOf } from '#core/days/wall-clock.ts';
import { id } from '#core/forms/fields.ts';
import { groupAct } from '#core/group/act.ts';
import { ledOn } from '#core/group/facilitators/leading.ts';
import type { Group } from '#core/group/group.ts';
import { memberOf } from '#core/group/members/members-in.ts';
import { heldForm, isSaidTwice, withoutNamesIn, withoutTakenOut } from './holding.ts';
import { theOneWaiting } from './meeting-there.ts';
import { type Attended, fact, type HeldMeeting } from './state.ts';
import { refuseBecause, words } from './words.ts';

/** Of whom this account says something that stands nowhere yet. */
const toldAnew = (held: HeldMeeting, members: readonly Attended[]): Attended[] => {
  const known = [held, ...held.toldAgain].flatMap((one) => one.members);
  return members.filter(
    ({ course, came, why }) =>
      !known.some((one) => one.course === course && one.came === came && (why === '' || one.why === why)),
  );
};

/** Whoever was ever in the group may stand in the account of a meeting that was held: the one who left, or joined, meanwhile too. */
const wasNeverIn = (group: Group, course: string) => !memberOf(group, course)?.joined;

/**
 * The plan of that day that this account names, where it is another than the first named and waits still: the meeting was held
 * by that one too. Where neither names one, the only one that waits that day.
 */
function planTold(group: Group, held: HeldMeeting, told: string): string {
  const planned = told === '' && held.planned === '' ? theOneWaiting(group, held.on) : told;
  const plan = group.meetings.planned.find(({ id, state }) => id === planned && state !== 'held');
  return plan && planned !== held.planned && dayOf(plan.at) === held.on ? planned : '';
}

/**
 * What a second person who led the meeting tells of it, as from a telephone that had no line: who is missing is added, whoever
 * was seen was there, and the rest is kept as told by whom. What concerns one member is merged in their own course.
 */
export const addToGroupMeeting = groupAct({
  says: words.en.says.addToGroupMeeting,
  who: ['facilitator'],
  asks: 'names',
  form: heldForm.extend({ meeting: id }),
  decide(group, asked, doing) {
    const form = { ...asked, members: withoutTakenOut(group, asked.members, doing.on) };
    const held = group.meetings.held.find((one) => one.id === form.meeting);
    if (!held) return refuseBecause('no-meeting');
    if (form.led.some((person) => !ledOn(group, person, held.on))) return refuseBecause('leads-not');
    if (isSaidTwice(form)) return refuseBecause('said-twice');
    if (form.members.some(({ course }) => wasNeverIn(group, course))) return refuseBecause('not-a-member');
    const members = toldAnew(held, withoutNamesIn(form.members, doing));
    const led = form.led.filter((person) => !held.led.includes(person));
    const planned = planTold(group, held, form.planned);
    const minutes = form.minutes === undefined || form.minutes === held.minutes ? null : form.minutes;
    const isKnown = minutes === null || held.toldAgain.some((one) => one.minutes === minutes);
    if (members.length === 0 && led.length === 0 && planned === '' && isKnown)
      return refuseBecause('nothing-new', { n: held.n });
    return [fact('GroupMeetingToldAgain', doing.on, { meeting: held.id, planned, minutes, led, members })];
  },
});

/** Who was there, once a second account is known. */
export function attendedBoth(before: readonly Attended[], told: readonly Attended[]): Attended[] {
  const seen = before.map((one) => {
    const other = told.find(({ course }) => course === one.course);
    return other && wasThere(other.came) && !wasThere(one.came) ? other : one;
  });
  return [...seen, ...told.filter(({ course }) => !before.some((one) => one.course === course))];
}
