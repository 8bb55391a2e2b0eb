import type { Doing } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { refuseDayOff } from '#core/course/sessions/days-off.ts';
import { refuseDoubleBooking } from '#core/course/sessions/double-booked.ts';
import { keptReason } from '#core/course/sessions/kept-reason.ts';
import { unlessMovedSince } from '#core/course/sessions/moved-since.ts';
import { refuseOutsideHours } from '#core/course/sessions/outside-hours.ts';
import { whileOpen, whileUnderWay } from '#core/course/shared/while-open.ts';
import { isOnTheClock } from '#core/days/wall-clock.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import { areThere, takenBy } from './hours.ts';
import { refuseMeeting } from './may-be-held.ts';
import { callOffForm, fact, movedForm, type PlannedMeeting, plannedForm } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { says } = words.en;

/** The meeting that is planned under this id. */
export function planned(course: Course, meeting: string | undefined): PlannedMeeting | Refusal {
  const found = course.meetings.planned.find((one) => one.id === meeting);
  return found?.state === 'planned' ? found : refuseBecause('not-planned');
}

/** The planned meeting as whoever acts saw it; where it was moved meanwhile, why not, with the newer time. */
function asShown(course: Course, meeting: string, shownAt: string | undefined): PlannedMeeting | Refusal {
  return unlessMovedSince(planned(course, meeting), shownAt, (newer) => refuseBecause('moved-since', newer));
}

interface Hour {
  at: string;
  zone: string;
  minutes: number;
}

function refuseHour(
  course: Course,
  hour: Hour,
  asked: { despite: string; whose: ReturnType<typeof takenBy>; moving?: string },
  doing: Doing,
): Refusal | undefined {
  const [day, time] = [hour.at.slice(0, 10), hour.at.slice(11, 16)];
  if (day < doing.today) return refuseBecause('not-ahead', { on: day });
  if (!isOnTheClock(hour)) return refuseBecause('skipped-hour', { day, time });
  return (
    refuseDayOff(hour.at, asked.despite, doing) ??
    refuseOutsideHours([hour], asked.despite, doing) ??
    refuseDoubleBooking(course, { hours: [hour], ...asked }, doing)
  );
}

/** Planning, moving and calling off a meeting outside the count: an hour in the diary as a session is one. */
export const planningActs = {
  planMeeting: act({
    says: says.planMeeting,
    who: ['therapist'],
    reaches: { how: 'meets', when: (_course, form) => areThere(form) },
    asks: 'diary',
    form: plannedForm,
    open: whileUnderWay,
    decide(course, { despite, ...form }, doing) {
      const hour = { at: form.at, zone: doing.zone, minutes: form.minutes };
      const asked = { despite, whose: takenBy(form) };
      const wrong = refuseMeeting(course, form, doing.on) ?? refuseHour(course, hour, asked, doing);
      if (wrong) return wrong;
      return [
        fact('MeetingPlanned', doing.on, {
          ...form,
          zone: doing.zone,
          ...keptReason(course, hour, asked, doing),
        }),
      ];
    },
  }),
  moveMeeting: act({
    says: says.moveMeeting,
    who: ['therapist'],
    reaches: {
      how: 'meets',
      when: ({ meetings }, form) =>
        meetings.planned.some((one) => one.id === Object(form).meeting && areThere(one)),
    },
    asks: 'diary',
    form: movedForm,
    open: whileOpen,
    decide(course, { shownAt, despite, ...form }, doing) {
      const found = asShown(course, form.meeting, shownAt);
      if (isRefusal(found)) return found;
      if (found.at === form.to) return refuseBecause('same-time');
      const hour = { at: form.to, zone: found.zone ?? doing.zone, minutes: found.minutes };
      const asked = { despite, whose: takenBy(found), moving: found.id };
      const wrong = refuseMeeting(course, found, doing.on) ?? refuseHour(course, hour, asked, doing);
      if (wrong) return wrong;
      return [fact('MeetingMoved', doing.on, { ...form, ...keptReason(course, hour, asked, doing) })];
    },
  }),
  callOffMeeting: act({
    says: says.callOffMeeting,
    who: ['therapist'],
    form: callOffForm,
    open: whileOpen,
    decide(course, { shownAt, ...form }, doing) {
      const found = asShown(course, form.meeting, shownAt);
      return isRefusal(found) ? found : [fact('MeetingCalledOff', doing.on, form)];
    },
  }),
};
