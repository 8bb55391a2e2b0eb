import type { Course } from '#core/course/course.ts';
import { instantOf } from '#core/days/wall-clock.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { unlessMovedSince } from './moved-since.ts';
import type { Appointment } from './state.ts';
import { appointmentsWords, refuseBecause } from './words.ts';

/** Appointments that are booked and have neither been held, missed nor cancelled. */
export function bookedAppointments(course: Course): Appointment[] {
  return course.sessions.appointments.filter((one) => one.state === 'booked');
}

/** Appointments that stand: booked or held, and neither missed nor cancelled. */
export function standingAppointments(course: Course): Appointment[] {
  return course.sessions.appointments.filter(({ state }) => state === 'booked' || state === 'held');
}

/** The earliest awaited appointment at or after an instant. */
export function nextAppointment(course: Course, now: string): Appointment | undefined {
  return bookedAppointments(course).find((one) => Date.parse(instantOf(one)) >= Date.parse(now));
}

/** The awaited appointment of that id, or why there is none. */
export function awaitedAppointment(course: Course, appointment: string): Appointment | Refusal {
  const found = course.sessions.appointments.find((one) => one.id === appointment);
  if (!found) return refuse('no-such-appointment', appointmentsWords.en.thereIsNoSuchAppointment);
  if (found.state === 'booked') return found;
  return refuseBecause('appointment-over', { state: found.state });
}

/**
 * The awaited appointment of that id, as whoever acts saw it; where it was moved meanwhile, why not, with the newer time.
 * @param shownAt the wall-clock moment it was shown with; undefined where the form does not say
 */
export function appointmentShown(
  course: Course,
  appointment: string,
  shownAt: string | undefined,
): Appointment | Refusal {
  return unlessMovedSince(awaitedAppointment(course, appointment), shownAt, (newer) =>
    refuseBecause('moved-since', newer),
  );
}
