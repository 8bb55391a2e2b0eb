import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import { consentsMissing, inWords, standingBeside } from '#core/course/beside/consents.ts';
import { openPause } from '#core/course/closing/paused-or-closed.ts';
import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import type { Course } from '#core/course/course.ts';
import { groupNow } from '#core/course/in-group/group-now.ts';
import { isOpenEnded } from '#core/course/protocol-followed/preset-chosen.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { dayOf } from '#core/days/wall-clock.ts';
import { alone } from '#core/forms/field-fault.ts';
import { id, moment } from '#core/forms/fields.ts';
import { isRefusal, type Refusal, refuse } from '#core/forms/refusal.ts';
import { appointmentShown } from './appointments.ts';
import { sessionsUsed } from './attendance.ts';
import { refuseJointSession } from './joint-session.ts';
import { numberOn } from './number-on.ts';
import { shownAt } from './shown-at.ts';
import { sessionFact, sessionFormats } from './state.ts';
import { heldInstead, holdingWords, refuseBecause } from './words.ts';

/** Whose presence does not make a session a joint one. */
const alwaysWelcome = ['client', 'interpreter', 'supervisor', 'infant'];

/** Those among who was there who carried the words: they stand beside the client, and no session is a joint one for them. */
const interpretersAmong = (course: Course, present: readonly string[]) =>
  standingBeside(course).filter(({ id: who, role }) => role === 'interpreter' && present.includes(who));

/** Why somebody may not interpret: the client’s yes or their own is missing, taken back or over. IPT protocol reference, 7.3, 9.1. */
function refuseInterpreter(course: Course, present: readonly string[], { on }: Doing): Refusal | undefined {
  for (const one of interpretersAmong(course, present)) {
    const missing = consentsMissing(course, one, 'meetings', on);
    if (missing.length > 0)
      return refuseBecause('interpreter-consent', { name: one.name, missing: inWords(missing) });
  }
  return undefined;
}

export const holdSession = act({
  says: holdingWords.en.recordThatSessionWasHeld,
  who: ['therapist', 'cover'],
  reaches: 'met',
  form: z.object({
    appointment: id.or(z.literal('')).default(''),
    startedAt: z
      .string()
      .regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, holdingWords.en.giveTimeItBeganSuch)
      .default(''),
    minutes: z
      .number()
      .int(alone(holdingWords.en.giveWholeMinutes))
      .min(1, holdingWords.en.giveAtLeastOneMinute)
      .max(240, holdingWords.en.giveAtMost240Minutes),
    format: z.enum(sessionFormats),
    present: z.array(id).max(12).default(['client']),
    shownAt,
    /** The booking of another day that is held now instead: it moves here. */
    instead: z.object({ appointment: id, to: moment('lived') }).optional(),
  }),
  // A session alone would take the number of the group’s next meeting, which could then not be recorded for anybody.
  open: (course) => whileUnderWay(course) ?? (groupNow(course) ? refuseBecause('in-the-group') : undefined),
  decide(course, { shownAt: shown, instead, ...told }, doing) {
    const form = instead ? { ...told, appointment: instead.appointment } : told;
    if (openPause(course)) {
      return refuse('paused', holdingWords.en.thisCourseIsPausedResume);
    }
    if (!form.present.includes('client')) {
      return refuse('client-absent', holdingWords.en.withoutClientItWasNot);
    }
    const appointment = form.appointment ? appointmentShown(course, form.appointment, shown) : undefined;
    if (isRefusal(appointment)) return appointment;
    if (appointment?.kind === 'follow_up') {
      return refuse('follow-up', holdingWords.en.followUpUsesNoSession);
    }
    const at = instead?.to ?? appointment?.at;
    if (at && dayOf(at) !== doing.on) {
      return refuse('another-day', holdingWords.en.thatAppointmentIsOnGive(dayOf(at)), { on: dayOf(at) });
    }
    const wrongInterpreter = refuseInterpreter(course, form.present, doing);
    if (wrongInterpreter) return wrongInterpreter;
    const interpreting = interpretersAmong(course, form.present).map(({ id: who }) => who);
    const invited = form.present.filter((one) => ![...alwaysWelcome, ...interpreting].includes(one));
    if (invited.length > 0 && appointment?.kind !== 'joint') {
      return refuse('joint-unplanned', holdingWords.en.somebodyCloseWasThereBook);
    }
    if (appointment && invited.some((person) => !appointment.with.includes(person)))
      return refuseBecause('not-among-invited');
    const wrong =
      appointment?.kind === 'joint'
        ? refuseJointSession(course, { with: appointment.with, aim: appointment.aim }, appointment.id)
        : undefined;
    if (wrong) return wrong;
    const { held } = course.sessions;
    const n = numberOn(held, doing.on);
    if (n === undefined) {
      const last = held.at(-1);
      return refuse('out-of-order', holdingWords.en.sessionOnIsLater(last?.n, last?.on, doing.on), {
        session: last?.n ?? 0,
        later: last?.on ?? doing.on,
        on: doing.on,
      });
    }
    const agreed = sessionsAgreed(course);
    if (!isOpenEnded(course) && sessionsUsed(course) >= agreed && n > course.sessions.held.length) {
      return refuse('beyond-agreed', holdingWords.en.allAgreedSessionsAreUsed(agreed), { agreed });
    }
    const moved =
      instead && instead.to !== appointment?.at
        ? [sessionFact('SessionMoved', doing.on, { ...instead, why: heldInstead.en, by: 'therapist' })]
        : [];
    return [
      ...moved,
      sessionFact('SessionHeld', doing.on, {
        ...form,
        n,
        kind: appointment?.kind === 'joint' ? 'joint' : 'session',
        with: invited,
      }),
    ];
  },
});
