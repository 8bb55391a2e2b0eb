import { z } from 'zod';
import type { Standing } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import { id, line, moment } from '#core/forms/fields.ts';
import { isRefusal, refuse } from '#core/forms/refusal.ts';
import { appointmentShown } from './appointments.ts';
import { despite, refuseImpossibleDay, room } from './booking.ts';
import { refuseDayOff } from './days-off.ts';
import { refuseDoubleBooking } from './double-booked.ts';
import { keptReason } from './kept-reason.ts';
import { refuseOutsideHours } from './outside-hours.ts';
import { refusePastTheEnd } from './past-the-end.ts';
import { isRoomOrNone, refuseRoomTaken, roomNamed } from './rooms.ts';
import { shownAt } from './shown-at.ts';
import { sessionFact, type WhoDecided, whoDecided } from './state.ts';
import { movingWords } from './words.ts';

/** Whose wish it was: a client’s is theirs; a therapist’s is their own and a secretary’s that of the service, unless they say otherwise. */
const decided = (as: Standing, said: WhoDecided | undefined): WhoDecided =>
  as === 'client' ? 'client' : (said ?? (as === 'secretary' ? 'service' : 'therapist'));

export const moveSession = act({
  says: movingWords.en.moveBookedSessionToAnother,
  who: ['therapist', 'cover', 'secretary'],
  reaches: 'meets',
  form: z.object({
    appointment: id,
    to: moment('agreed'),
    why: line(movingWords.en.reason),
    by: z.enum(whoDecided).optional(),
    /** Another room; empty where it stays in the one it has. */
    room,
    shownAt,
    despite,
  }),
  asks: 'diary',
  decide(course, { shownAt: shown, despite: why, room: roomId, ...form }, doing) {
    const named = roomNamed(roomId, doing);
    if (!isRoomOrNone(named)) return named;
    const found = appointmentShown(course, form.appointment, shown);
    if (isRefusal(found)) return found;
    const wrong =
      refuseImpossibleDay(course, [form.to], found.zone, found.id) ??
      (found.kind === 'follow_up' ? undefined : refusePastTheEnd(course, [form.to], doing.on));
    if (wrong) return wrong;
    if (found.at === form.to) return refuse('same-time', movingWords.en.thatIsTimeItAlready);
    const hour = { at: form.to, zone: found.zone, minutes: found.minutes };
    const asked = { despite: why, moving: found.id };
    const where = named ?? found.room;
    const taken =
      refuseDayOff(form.to, why, doing) ??
      refuseOutsideHours([hour], why, doing) ??
      refuseDoubleBooking(course, { hours: [hour], ...asked }, doing) ??
      refuseRoomTaken(course, where, { hours: [hour], ...asked }, doing);
    if (taken) return taken;
    return [
      sessionFact('SessionMoved', doing.on, {
        ...form,
        by: decided(doing.as, form.by),
        ...(named && { room: named }),
        ...keptReason(course, hour, { ...asked, room: where }, doing),
      }),
    ];
  },
});

export const cancelSession = act({
  says: movingWords.en.cancelBookedSessionWithReason,
  who: ['therapist', 'client', 'cover', 'secretary'],
  form: z.object({
    appointment: id,
    why: line(movingWords.en.reason),
    by: z.enum(whoDecided).optional(),
    shownAt,
  }),
  decide(course, { shownAt: shown, ...form }, doing) {
    const found = appointmentShown(course, form.appointment, shown);
    if (isRefusal(found)) return found;
    return [sessionFact('SessionCancelled', doing.on, { ...form, by: decided(doing.as, form.by) })];
  },
});
