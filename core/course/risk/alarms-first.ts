import type { Course } from '#core/course/course.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { alarmsToAnswer, alarmsToClose } from './open-alarms.ts';
import { refuseBecause } from './words.ts';

/**
 * What is done with alarms that wait before a course is closed: somebody in danger is spoken with, and an
 * alarm of a client who has died is closed. IPT protocol reference, 6.2, 9.3.
 */
export const alarmsFirst = (course: Course): Refusal[] => [
  ...(alarmsToAnswer(course).length > 0 ? [refuseBecause('open-alarm')] : []),
  ...(alarmsToClose(course).length > 0 ? [refuseBecause('alarm-to-close')] : []),
];
