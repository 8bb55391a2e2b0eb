import { Temporal } from 'temporal-polyfill';
import type { Course } from '#core/course/course.ts';
import { instantOf } from '#core/days/wall-clock.ts';
import { bookedAppointments } from './appointments.ts';
import type { Appointment } from './state.ts';

/** The next session that is booked, from today on, and by the clock not over yet where there is one. */
export function nextBooked(course: Course, today: string, now: string | null): Appointment | null {
  const isOver = ({ at, zone, minutes }: Appointment) =>
    now !== null &&
    Temporal.Instant.compare(Temporal.Instant.from(instantOf({ at, zone })).add({ minutes }), now) <= 0;
  return bookedAppointments(course).find((one) => one.at >= today && !isOver(one)) ?? null;
}
