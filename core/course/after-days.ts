import type { Course } from './course.ts';

/** The days agreed for after the goodbye, follow-up and boosters, each with whether it is in the diary (MS-24). */
export function afterDays(course: Course): { on: string; booked: 'booked' | 'not_yet' }[] {
  const { after } = course.ending;
  if (!after) return [];
  const booked = course.sessions.appointments.filter(({ state }) => state === 'booked' || state === 'held');
  const days = new Set([after.followUp, ...after.boosters].filter((day) => day !== ''));
  return [...days].sort().map((on) => ({
    on,
    booked: booked.some(({ at }) => at.slice(0, 10) === on) ? 'booked' : 'not_yet',
  }));
}
