import type { Course } from '#core/course/course.ts';
import type { Appointment } from '#core/course/sessions.ts';

/** The next session that is booked, from today on. */
export function nextBooked(course: Course, today: string): Appointment | null {
  return course.sessions.appointments.find(({ state, at }) => state === 'booked' && at >= today) ?? null;
}
