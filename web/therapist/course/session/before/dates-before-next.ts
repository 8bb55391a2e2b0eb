import type { Course } from '#core/course/course.ts';
import { type ComingAnniversary, upcomingAnniversaries } from '#core/course/grief/dates.ts';
import { bookedAppointments } from '#core/course/sessions/appointments.ts';
import { daysBetween } from '#core/days/between.ts';

/** Where no further session is booked: as long as two weekly ones. */
const twoWeeks = 14;

/** Days of loss that come before the session after today's, so that they can be talked of in time. */
export function datesBeforeNext(course: Course, today: string): ComingAnniversary[] {
  const next = bookedAppointments(course).find(({ at }) => at.slice(0, 10) > today);
  return upcomingAnniversaries(course, today, next ? daysBetween(today, next.at) : twoWeeks);
}
