import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { id, maybe } from '#core/forms/fields.ts';
import { isRefusal, refuse } from '#core/forms/refusal.ts';
import { appointmentShown } from './appointments.ts';
import { shownAt } from './shown-at.ts';
import { contactOutcomes, contactPurposes, contactWays, sessionFact } from './state.ts';
import { contactsWords } from './words.ts';

export const recordContact = act({
  says: contactsWords.en.recordContactThatWasNot,
  who: ['therapist', 'supervisor', 'emergency', 'cover'],
  form: z.object({
    how: contactWays,
    purpose: contactPurposes,
    reached: contactOutcomes,
    words: maybe,
    appointment: id.or(z.literal('')).default(''),
    shownAt,
  }),
  decide(course, { shownAt: shown, ...form }, doing) {
    const appointment = form.appointment ? appointmentShown(course, form.appointment, shown) : undefined;
    if (isRefusal(appointment)) return appointment;
    if (appointment && appointment.kind !== 'follow_up') {
      return refuse('a-session', contactsWords.en.thatAppointmentIsSessionRecord);
    }
    return [sessionFact('ContactMade', doing.on, form)];
  },
});
