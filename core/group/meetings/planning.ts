import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { spokenDate } from '#core/days/spoken-date.ts';
import { dayOf, instantOf, isOnTheClock, seriesFrom } from '#core/days/wall-clock.ts';
import { id, maybe, moment, text, whole } from '#core/forms/fields.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { groupAct } from '#core/group/act.ts';
import { whileUnderWay } from '#core/group/forming/while-under-way.ts';
import type { Group } from '#core/group/group.ts';
import { withoutNames } from '#core/group/without-names.ts';
import { meetingsAhead, meetingsHeld } from './held.ts';
import { shareAnHour } from './meeting-there.ts';
import { fact } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { fields, says } = words.en;

/** What was planned without a line is ahead of the day on which it was, though that hour is over as it arrives. Decision 029. */
function refuseHour(at: string, { now, zone, on, today }: Doing): Refusal | undefined {
  if (!isOnTheClock({ at, zone })) {
    return refuseBecause('skipped-hour', { day: spokenDate(at), time: at.slice(11) });
  }
  const isOver = on < today ? dayOf(at) < on : Date.parse(instantOf({ at, zone })) < Date.parse(now);
  return isOver ? refuseBecause('not-ahead', { on: spokenDate(at) }) : undefined;
}

/** Nobody plans one evening twice, as where two who lead each plan it: decision 029. */
function refuseTwice(
  group: Group,
  plan: Parameters<typeof shareAnHour>[0],
  itself = '',
): Refusal | undefined {
  const there = group.meetings.planned.find(
    (one) => one.id !== itself && one.state !== 'called_off' && shareAnHour(one, plan),
  );
  return there && refuseBecause('planned-then', { day: spokenDate(there.at), time: there.at.slice(11) });
}

export const planGroupMeetings = groupAct({
  says: says.planGroupMeetings,
  who: ['facilitator'],
  form: z.object({
    from: moment('agreed'),
    /** All that are left, unless it says how many. */
    count: whole.min(1).max(60).optional(),
    everyDays: whole.min(1).max(92).optional(),
    place: maybe,
  }),
  open: whileUnderWay,
  decide(group, { from, count, everyDays, place }, doing) {
    const { formed } = group.forming;
    if (!formed) return refuseBecause('not-planned');
    const left = formed.meetings - meetingsHeld(group) - meetingsAhead(group).length;
    const many = count ?? left;
    if (many > left || left <= 0) {
      return refuseBecause('more-than-agreed', { meetings: formed.meetings, left: Math.max(0, left) });
    }
    const hours = seriesFrom(from, many, everyDays ?? formed.everyDays);
    const { zone } = doing;
    const wrong = hours
      .map((at) => refuseHour(at, doing) ?? refuseTwice(group, { at, zone, minutes: formed.minutes }))
      .find((refusal) => refusal !== undefined);
    if (wrong) return wrong;
    return hours.map((at, index) =>
      fact('GroupMeetingPlanned', doing.on, {
        id: index === 0 ? doing.id : `${doing.id}.${index + 1}`,
        at,
        zone: doing.zone,
        minutes: formed.minutes,
        place: place || formed.place,
      }),
    );
  },
});

export const moveGroupMeeting = groupAct({
  says: says.moveGroupMeeting,
  who: ['facilitator'],
  asks: 'names',
  form: z.object({ meeting: id, to: moment('agreed'), why: text(fields.why) }),
  open: whileUnderWay,
  decide(group, form, doing) {
    const planned = meetingsAhead(group).find((one) => one.id === form.meeting);
    if (!planned) return refuseBecause('not-planned');
    if (planned.at === form.to) return refuseBecause('same-time');
    return (
      refuseHour(form.to, { ...doing, zone: planned.zone }) ??
      refuseTwice(group, { ...planned, at: form.to }, planned.id) ?? [
        fact('GroupMeetingMoved', doing.on, { ...form, why: withoutNames(form.why, doing) }),
      ]
    );
  },
});

export const callOffGroupMeeting = groupAct({
  says: says.callOffGroupMeeting,
  who: ['facilitator'],
  asks: 'names',
  form: z.object({ meeting: id, why: text(fields.why) }),
  // Also after the end: a meeting that never was would be asked about for ever.
  open: (group) =>
    group.forming.ended && meetingsAhead(group).length > 0 ? undefined : whileUnderWay(group),
  decide: (group, form, doing) =>
    meetingsAhead(group).some((one) => one.id === form.meeting)
      ? [fact('GroupMeetingCalledOff', doing.on, { ...form, why: withoutNames(form.why, doing) })]
      : refuseBecause('not-planned'),
});
