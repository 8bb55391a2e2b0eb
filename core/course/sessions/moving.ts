import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { id, line, moment } from '#core/forms/fields.ts';
import { isRefusal, refuse } from '#core/forms/refusal.ts';
import { awaitedAppointment } from './appointments.ts';
import { refuseImpossibleDay } from './booking.ts';
import { sessionFact, whoDecided } from './shapes.ts';

export const moveSession = act({
  says: 'Move a booked session to another time, with the reason.',
  who: ['therapist'],
  form: z.object({ appointment: id, to: moment('agreed'), why: line('The reason'), by: z.enum(whoDecided) }),
  decide(course, form, doing) {
    const found = awaitedAppointment(course, form.appointment);
    if (isRefusal(found)) return found;
    const wrong = refuseImpossibleDay(course, [form.to], found.zone, found.id);
    if (wrong) return wrong;
    if (found.at === form.to) return refuse('same-time', 'That is the time it already has. Choose another.');
    return [sessionFact('SessionMoved', doing.on, form)];
  },
});

export const cancelSession = act({
  says: 'Cancel a booked session, with the reason.',
  who: ['therapist', 'client'],
  form: z.object({ appointment: id, why: line('The reason'), by: z.enum(whoDecided) }),
  decide(course, form, doing) {
    const found = awaitedAppointment(course, form.appointment);
    if (isRefusal(found)) return found;
    return [
      sessionFact('SessionCancelled', doing.on, { ...form, by: doing.as === 'client' ? 'client' : form.by }),
    ];
  },
});
