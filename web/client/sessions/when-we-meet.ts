import { namesOf } from '#core/course/inventory/people.ts';
import { nextBooked } from '#core/course/sessions/next-booked.ts';
import type { Appointment } from '#core/course/sessions/state.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { useClockOn, useJointWith, useMeetingWordsOn } from './meeting-words.ts';

/** The next session of mine that is booked; what was booked before the course was closed is met no more. */
export function useNextBooked(): Appointment | null {
  const { course, today } = useMyCourse();
  const clock = useClockOn(today);
  return course.closing.closed ? null : nextBooked(course, today, clock);
}

/** That a session is a joint one: with whom, and for what; undefined for any other. */
export function useJointWords(): (session: Appointment) => string | undefined {
  const { inventory } = useMyCourse().course;
  const said = useJointWith();
  return (session) => said(session, namesOf(inventory, session.with));
}

/** When a session is, as one says it; `title` where it stands alone. */
export const useMeetingWords = () => useMeetingWordsOn(useMyCourse().today);
