import { deathTold } from '#core/course/closing/ended-by-death.ts';
import type { Course } from '#core/course/course.ts';
import type { Alarm } from './state.ts';
import { byUrgency } from './urgency.ts';

/** Whether no clinician has answered it yet. */
export const isOpen = ({ answer }: Alarm): boolean => answer === null;

/** Alarms that no clinician has answered yet; while there is one the course is on hold for safety. */
export function openAlarms(course: Course): Alarm[] {
  return course.risk.alarms.filter(isOpen);
}

/**
 * Whether it is of a day before the client’s death, or of that day and was raised before the death was told: nobody is in
 * danger by it any more. One of a later day, whenever it was told, or raised since speaks against the death, and is an alarm
 * like any other.
 */
export function isOfWhoDied(
  course: Pick<Course, 'closing' | 'inGroup'>,
  { seq, on }: Pick<Alarm, 'seq' | 'on'>,
): boolean {
  const death = deathTold(course);
  return death !== undefined && (on < death.on || (on === death.on && seq < death.seq));
}

/** The open alarms by which somebody may be in danger, the most urgent first: they go up, and a clinician speaks with the client. */
export const alarmsToAnswer = (course: Course): Alarm[] =>
  openAlarms(course)
    .filter((alarm) => !isOfWhoDied(course, alarm))
    .toSorted(byUrgency);

/** Those of a client who has died: they go up to nobody and count as no danger, and a clinician closes them. */
export const alarmsToClose = (course: Course): Alarm[] =>
  openAlarms(course).filter((alarm) => isOfWhoDied(course, alarm));

/** Whether it is urgent, or went up to somebody else while nobody answered. */
export const isPressing = ({ urgency, wentUp }: Alarm): boolean => urgency === 'now' || wentUp.length > 0;
