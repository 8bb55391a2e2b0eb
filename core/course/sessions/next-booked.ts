import type { Course } from '#core/course/course.ts';
import { bookedAppointments } from './appointments.ts';
import { nextOf } from './next-of.ts';
import type { Appointment } from './state.ts';

/** The next session that is booked, from today on, and by the clock not over yet where there is one. */
export const nextBooked = (course: Course, today: string, now: string | null): Appointment | null =>
  nextOf(bookedAppointments(course), today, now);
