import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import type { Course } from '#core/course/course.ts';
import { isOpenEnded } from '#core/course/protocol-followed/preset-chosen.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { isOnTheClock } from '#core/days/wall-clock.ts';
import { alone } from '#core/forms/field-fault.ts';
import { line, maybe, moment, whole } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { bookedAppointments } from './appointments.ts';
import { sessionsUsed } from './attendance.ts';
import { refuseDayOff, seriesWithoutDaysOff } from './days-off.ts';
import { refuseDoubleBooking } from './double-booked.ts';
import { refuseJointSession } from './joint-session.ts';
import { keptReason } from './kept-reason.ts';
import { refuseOutsideHours } from './outside-hours.ts';
import { refusePastTheEnd } from './past-the-end.ts';
import { isRoomOrNone, refuseRoomTaken, roomNamed } from './rooms.ts';
import { appointmentKinds, sessionFact, sessionFormats } from './state.ts';
import { bookingWords, fieldWords, refuseBecause } from './words.ts';

const minutes = z
  .number()
  .int(alone(bookingWords.en.giveWholeMinutes))
  .min(10, bookingWords.en.giveAtLeast10Minutes)
  .max(180, bookingWords.en.giveAtMost180Minutes);
const format = z.enum(sessionFormats).default('in_person');
/** Why it is booked although therapist or client have another session then; asked only where they have. */
export const despite = maybe;

/** Where it is: the id of a room or link on the service’s list; empty where none is named. */
export const room = maybe;

/** How both agreed to meet in one room, in a few words. */
const bothAgree = z.object({
  client: line(fieldWords.en.clientAgreed),
  others: line(fieldWords.en.othersAgreed),
});

/** Refuses more hours than were agreed. IPT protocol reference, PD-20. */
function refuseTooMany(course: Course, more: number): Refusal | undefined {
  if (isOpenEnded(course)) return undefined;
  const agreed = sessionsAgreed(course);
  const counted = bookedAppointments(course).filter((one) => one.kind !== 'follow_up').length;
  const total = sessionsUsed(course) + counted + more;
  if (total <= agreed) return undefined;
  return refuse('beyond-agreed', bookingWords.en.sessionsWereAgreed(agreed, total), { agreed, total });
}

export function refuseImpossibleDay(
  course: Course,
  moments: string[],
  zone: string,
  moving?: string,
): Refusal | undefined {
  if (!course.opening.opened) return refuse('not-opened', bookingWords.en.thisCourseHasNotBeen);
  for (const at of moments) {
    if (!isOnTheClock({ at, zone })) {
      return refuse('skipped-hour', bookingWords.en.clocksGoForwardThen(at.replace('T', ' at ')), { at });
    }
    if (bookedAppointments(course).some((one) => one.at === at && one.id !== moving)) {
      return refuse('already-booked', bookingWords.en.sessionIsAlreadyBooked(at.replace('T', ' at ')), {
        at,
      });
    }
  }
}

export const bookSeries = act({
  says: bookingWords.en.bookSeriesOfSessions,
  who: ['therapist', 'secretary'],
  reaches: 'meets',
  form: z.object({
    first: moment('agreed'),
    count: whole.min(1, bookingWords.en.bookAtLeastOneSession).max(60, bookingWords.en.bookAtMost60Sessions),
    everyDays: whole.min(1, bookingWords.en.leaveAtLeastDayBetween).max(60).default(7),
    minutes,
    format,
    room,
    despite,
  }),
  asks: 'diary',
  open: whileUnderWay,
  decide(course, form, doing) {
    const where = roomNamed(form.room, doing);
    if (!isRoomOrNone(where)) return where;
    const moments = seriesWithoutDaysOff(form.first, form.count, form.everyDays, doing);
    if (moments.length < form.count) return refuseBecause('series-too-long');
    const hours = moments.map((at) => ({ at, zone: doing.zone, minutes: form.minutes }));
    const wrong =
      refuseImpossibleDay(course, moments, doing.zone) ??
      refuseTooMany(course, form.count) ??
      refusePastTheEnd(course, moments, doing.on) ??
      refuseOutsideHours(hours, form.despite, doing) ??
      refuseDoubleBooking(course, { hours, despite: form.despite }, doing) ??
      refuseRoomTaken(course, where, { hours, despite: form.despite }, doing);
    if (wrong) return wrong;
    return moments.map((at, place) =>
      sessionFact('SessionBooked', doing.on, {
        id: place === 0 ? doing.id : `${doing.id}.${place + 1}`,
        at,
        zone: doing.zone,
        minutes: form.minutes,
        format: form.format,
        kind: 'session',
        with: [],
        aim: '',
        ...(where && { room: where }),
        ...keptReason(
          course,
          { at, zone: doing.zone, minutes: form.minutes },
          { ...form, room: where },
          doing,
        ),
      }),
    );
  },
});

/** Whoever comes along, to a follow-up too, comes to a joint session. IPT protocol reference, T-16. */
const refuseCompany = (people: readonly string[]): Refusal | undefined =>
  people.length > 0 ? refuseBecause('joint-unplanned') : undefined;

export const bookSession = act({
  says: bookingWords.en.bookOneSessionOrdinaryOne,
  who: ['therapist', 'cover', 'secretary'],
  reaches: 'meets',
  form: z.object({
    at: moment('agreed'),
    minutes,
    format,
    kind: z.enum(appointmentKinds).default('session'),
    with: z.array(personId).max(10).default([]),
    aim: maybe,
    agreed: bothAgree.optional(),
    where: maybe,
    mayTell: maybe,
    notTold: maybe,
    room,
    despite,
  }),
  asks: 'diary',
  decide(course, { despite: why, room: roomId, ...form }, doing) {
    const named = roomNamed(roomId, doing);
    if (!isRoomOrNone(named)) return named;
    const hour = { at: form.at, zone: doing.zone, minutes: form.minutes };
    if (form.kind !== 'follow_up') {
      const wrong =
        whileUnderWay(course) ?? refuseTooMany(course, 1) ?? refusePastTheEnd(course, [form.at], doing.on);
      if (wrong) return wrong;
    }
    const wrong =
      refuseImpossibleDay(course, [form.at], doing.zone) ??
      (form.kind === 'joint' ? refuseJointSession(course, form) : refuseCompany(form.with)) ??
      refuseDayOff(form.at, why, doing) ??
      refuseOutsideHours([hour], why, doing) ??
      refuseDoubleBooking(course, { hours: [hour], despite: why }, doing) ??
      refuseRoomTaken(course, named, { hours: [hour], despite: why }, doing);
    if (wrong) return wrong;
    const reason = keptReason(course, hour, { despite: why, room: named }, doing);
    const { where, mayTell, notTold, ...booked } = form;
    const together = form.kind === 'joint' ? { where, mayTell, notTold } : {};
    return [
      sessionFact('SessionBooked', doing.on, {
        ...booked,
        ...together,
        ...(named && { room: named }),
        ...reason,
        id: doing.id,
        zone: doing.zone,
      }),
    ];
  },
});
