import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { dayOf } from '#core/days/wall-clock.ts';
import { id, maybe } from '#core/forms/fields.ts';
import { isRefusal, refuse } from '#core/forms/refusal.ts';
import { appointmentShown } from './appointments.ts';
import { shownAt } from './shown-at.ts';
import { sessionFact, toldOfMissing } from './state.ts';
import { missingWords } from './words.ts';

export const missSession = act({
  says: missingWords.en.recordThatClientDidNot,
  who: ['therapist', 'cover'],
  form: z.object({
    appointment: id.or(z.literal('')).default(''),
    note: maybe,
    told: toldOfMissing.default('unknown'),
    shownAt,
  }),
  open: whileUnderWay,
  decide(course, { shownAt: shown, ...form }, doing) {
    const appointment = form.appointment ? appointmentShown(course, form.appointment, shown) : undefined;
    if (isRefusal(appointment)) return appointment;
    if (appointment && dayOf(appointment.at) > doing.today) {
      return refuse('not-yet', missingWords.en.thatAppointmentIsOnCancel(dayOf(appointment.at)), {
        on: dayOf(appointment.at),
      });
    }
    return [sessionFact('SessionMissed', appointment ? dayOf(appointment.at) : doing.on, form)];
  },
});
