import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { shownAt } from '#core/course/sessions/shown-at.ts';
import { appointmentsWords } from '#core/course/sessions/words.ts';
import { id } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { deskSays, fact } from './state.ts';
import { hoursAskedWords, mayNot } from './words.ts';

const { says } = hoursAskedWords.en;

/**
 * What is seen at the desk: that somebody arrived, or did not come. It is told to the therapist, who alone records a session
 * as held or missed. IPT protocol reference, 1.9: why somebody missed it is for the hour itself.
 */
export const noteAtDesk = act({
  says: says.noteAtDesk,
  who: ['secretary', 'therapist', 'cover'],
  form: z.object({ appointment: id, says: z.enum(deskSays), shownAt }),
  decide(course, { appointment, says: said }, { on }) {
    const found = course.sessions.appointments.find((one) => one.id === appointment);
    if (!found) return refuse('no-such-appointment', appointmentsWords.en.thereIsNoSuchAppointment);
    return [fact('HourNotedAtDesk', on, { appointment, at: found.at, says: said })];
  },
});

export const readHourChange = act({
  says: says.readHourChange,
  who: ['therapist', 'cover'],
  form: z.object({ change: id }),
  decide(course, form, { on }) {
    const found = course.hoursAsked.changes.find((one) => one.id === form.change);
    if (!found) return mayNot('no-such-change');
    return found.read === 'read' ? mayNot('change-read') : [fact('HourChangeRead', on, form)];
  },
});
