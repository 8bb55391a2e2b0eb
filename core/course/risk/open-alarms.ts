import type { Course } from '#core/course/course.ts';
import type { Alarm } from './state.ts';

/** Whether no clinician has answered it yet. */
export const isOpen = ({ answer }: Alarm): boolean => answer === null;

/** Alarms that no clinician has answered yet; while there is one the course is on hold for safety. */
export function openAlarms(course: Course): Alarm[] {
  return course.risk.alarms.filter(isOpen);
}

/** Whether it is urgent, or went up to somebody else while nobody answered. */
export const isPressing = ({ urgency, wentUp }: Alarm): boolean => urgency === 'now' || wentUp.length > 0;
