import type { Course } from '#core/course/course.ts';
import { bookedAppointments } from '#core/course/sessions/appointments.ts';
import { positionOf } from '#core/guide/course-clock.ts';
import { endingNow } from '#core/guide/ending.ts';
import { followed } from '#core/guide/followed.ts';
import type { CourseMarksProps } from '#web/pictures/course-marks/course-marks.tsx';
import { phaseDrawn } from './phase-drawn.ts';

/** The sessions of a course as marks, with where the ending is named and where it is; null before it is opened. */
export function marksOf(
  course: Course,
  today: string,
  words?: { name: string; last: string },
  reader: 'client' | 'clinician' = 'clinician',
): CourseMarksProps | null {
  const follows = followed(course);
  if (!follows) return null;
  const at = positionOf(course, follows, today);
  const ending = endingNow(course, follows, at);
  const booked = bookedAppointments(course);
  const count = Math.max(at.sessions, at.held);
  const marks = Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const held = course.sessions.held.find(({ n }) => n === number);
    const next = booked[number - at.held - 1];
    const due = [
      number === ending.nameBy && ending.naming !== 'named' && words?.name,
      number === count && !course.ending.goodbye && words?.last,
    ].filter((word) => typeof word === 'string');
    if (held) return { number, state: 'held' as const, on: held.on, due };
    if (next) return { number, state: 'booked' as const, on: next.at.slice(0, 10), due };
    return { number, state: 'ahead' as const, due };
  });
  const phases = follows.preset.windows
    .filter(({ from }) => from <= count)
    .map(({ from, to, ...window }, index, all) => ({
      ...phaseDrawn(follows.protocol, window, reader),
      from,
      to: index === all.length - 1 ? count : Math.min(to, count),
    }));
  const isOver = at.standing === 'closed' || at.held >= count;
  return { marks, phases, today: isOver ? undefined : at.session };
}
