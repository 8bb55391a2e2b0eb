import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { bookedAppointments } from '#core/course/sessions/appointments.ts';
import { bookSession, despite, refuseImpossibleDay, room } from '#core/course/sessions/booking.ts';
import { refuseDayOff } from '#core/course/sessions/days-off.ts';
import { refuseDoubleBooking } from '#core/course/sessions/double-booked.ts';
import { moveSession } from '#core/course/sessions/moving.ts';
import { refuseOutsideHours } from '#core/course/sessions/outside-hours.ts';
import { isRoomOrNone, refuseRoomTaken, roomNamed } from '#core/course/sessions/rooms.ts';
import { sessionFormats } from '#core/course/sessions/state.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { instantOf } from '#core/days/wall-clock.ts';
import { id, maybe, moment } from '#core/forms/fields.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import { askWaiting, offerOpen, withFound } from './find.ts';
import { minutesOfNext } from './free.ts';
import { fact, type Offer } from './state.ts';
import { hoursAskedWords, mayNot } from './words.ts';

const { says, asked, offered } = hoursAskedWords.en;
const format = z.enum(sessionFormats).default('in_person');
const answer = z.enum(['taken', 'declined']);

type Hour = Pick<Offer, 'instead' | 'at' | 'minutes' | 'format' | 'room'>;

/** The hour as it is booked: instead of the one it was asked for, where that stands, or as one more. */
function booked(
  course: Course,
  { instead, at, ...hour }: Hour,
  { why, despite: over }: { why: string; despite: string },
  doing: Doing,
): NewFact[] | Refusal {
  const before = bookedAppointments(course).find((one) => one.id === instead);
  if (before)
    return moveSession.decide(
      course,
      { appointment: before.id, to: at, why, by: 'client', room: hour.room, despite: over },
      doing,
    );
  const one = { ...hour, at, kind: 'session' as const, with: [], aim: '', despite: over };
  return bookSession.decide(course, { ...one, where: '', mayTell: '', notTold: '' }, doing);
}

export const answerAsk = act({
  says: says.answerAsk,
  who: ['therapist', 'cover', 'secretary'],
  reaches: 'meets',
  form: z.object({ ask: id, answer, words: maybe, format, room, despite }),
  asks: 'diary',
  open: whileUnderWay,
  decide(course, { ask, answer: said, words, ...form }, doing) {
    const found = askWaiting(course, ask);
    if (isRefusal(found)) return found;
    const answered = fact('HourAskAnswered', doing.on, { ask, answer: said, words });
    if (said === 'declined') return [answered];
    if (!found.at) return mayNot('ask-no-hour');
    const hour = { ...form, instead: found.appointment, at: found.at, minutes: minutesOfNext(course) };
    return withFound(booked(course, hour, { why: asked, despite: form.despite }, doing), (facts) => [
      ...(facts as NewFact[]),
      answered,
    ]);
  },
});

export const offerHour = act({
  says: says.offerHour,
  who: ['therapist', 'cover', 'secretary'],
  reaches: 'meets',
  form: z.object({
    /** What was asked for, or the hour it is to be instead of; both empty for one more. */
    ask: id.or(z.literal('')).default(''),
    instead: id.or(z.literal('')).default(''),
    at: moment('agreed'),
    minutes: bookSession.form.def.shape.minutes,
    format,
    room,
    words: maybe,
    despite,
  }),
  asks: 'diary',
  open: whileUnderWay,
  decide(course, { despite: why, ...form }, doing) {
    const found = form.ask ? askWaiting(course, form.ask) : undefined;
    if (isRefusal(found)) return found;
    const named = roomNamed(form.room, doing);
    if (!isRoomOrNone(named)) return named;
    const hour = { at: form.at, zone: doing.zone, minutes: form.minutes };
    const moving = { moving: found?.appointment || form.instead };
    const wrong =
      refuseImpossibleDay(course, [form.at], doing.zone) ??
      (Date.parse(instantOf(hour)) <= Date.parse(doing.now) ? mayNot('offer-past') : undefined) ??
      refuseDayOff(form.at, why, doing) ??
      refuseOutsideHours([hour], why, doing) ??
      refuseDoubleBooking(course, { hours: [hour], despite: why, ...moving }, doing) ??
      refuseRoomTaken(course, named, { hours: [hour], despite: why, ...moving }, doing);
    if (wrong) return wrong;
    return [fact('HourOffered', doing.on, { ...form, instead: moving.moving, zone: doing.zone })];
  },
});

export const takeOfferBack = act({
  says: says.takeOfferBack,
  who: ['therapist', 'cover', 'secretary'],
  form: z.object({ offer: id }),
  decide: (course, form, { on, now }) =>
    withFound(offerOpen(course, form.offer, now), () => [fact('HourOfferTakenBack', on, form)]),
});

export const answerOffer = act({
  says: says.answerOffer,
  who: ['client', 'therapist', 'cover', 'secretary'],
  reaches: 'meets',
  form: z.object({ offer: id, answer, despite }),
  asks: 'diary',
  open: whileUnderWay,
  decide(course, { despite: why, ...form }, doing) {
    const found = offerOpen(course, form.offer, doing.now);
    if (isRefusal(found)) return found;
    const answered = fact('HourOfferAnswered', doing.on, form);
    if (form.answer === 'declined') return [answered];
    // Whether it may be outside the hours of work was said as it was offered.
    const { working: _said, ...taking } = doing;
    const despite = doing.as === 'client' ? '' : why;
    const facts = booked(course, found, { why: offered, despite }, taking);
    // Why not speaks of hours of others, to whoever knows the week.
    if (isRefusal(facts)) return doing.as === 'client' ? mayNot('hour-not-free') : facts;
    return [...facts, answered];
  },
});
