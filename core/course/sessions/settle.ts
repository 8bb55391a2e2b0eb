import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import type { Course } from '#core/course/course.ts';
import { inLanguage } from '#core/words/in-language.ts';
import type { Said } from '#core/words/said-shape.ts';
import { bookedAppointments } from './appointments.ts';
import { sessionsUsed } from './attendance.ts';
import { isOver } from './is-over.ts';
import { type Appointment, sessionFact } from './state.ts';

/** What becomes of the diary when a course ends, waits, is handed over or is agreed anew: nothing stays booked that will not be. */

const reasons = {
  closed: { en: 'The course was closed.' },
  ended: { en: 'The course has ended.' },
  paused: { en: 'The course was paused.' },
  handedOver: { en: 'The course was handed over; the new therapist agrees the times.' },
  fewerAgreed: { en: 'Fewer sessions were agreed.' },
} as const satisfies Record<string, Said>;

/** Why the diary was cleared. */
export type Settled = keyof typeof reasons;

/** The sentence for it, as it stands in the record. */
export const becauseOf = (why: Settled): string => inLanguage(reasons[why], 'en');

/** Whatever is booked that is not over by the clock. */
export const allBookedAhead = (course: Course, now: string): Appointment[] =>
  bookedAppointments(course).filter((one) => !isOver(one, now));

/** Booked hours of the course itself that are not over by the clock; a follow-up is for after the course. */
export const bookedAhead = (course: Course, now: string): Appointment[] =>
  allBookedAhead(course, now).filter(({ kind }) => kind !== 'follow_up');

/** Those that go beyond a number of sessions, the latest ones. */
export function bookedBeyond(course: Course, now: string, sessions: number): Appointment[] {
  const ahead = bookedAhead(course, now);
  return ahead.slice(Math.max(0, sessions - sessionsUsed(course)));
}

/** Cancels these, with the reason that stands in the record and on the client’s page. */
export function settle(appointments: readonly Appointment[], why: Settled, { on, as }: Doing): NewFact[] {
  const by = as === 'therapist' ? ('therapist' as const) : ('service' as const);
  return appointments.map(({ id }) =>
    sessionFact('SessionCancelled', on, { appointment: id, why: becauseOf(why), by }),
  );
}
