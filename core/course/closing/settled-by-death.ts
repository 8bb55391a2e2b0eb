import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import type { Course } from '#core/course/course.ts';
import { meetingsAhead } from '#core/course/meetings/hours.ts';
import { settleMeetings } from '#core/course/meetings/settle.ts';
import { allBookedAhead, settle } from '#core/course/sessions/settle.ts';

/**
 * What is called off as soon as a death is told, and not only once the course is closed: every hour of the client’s, a
 * follow-up among them. A meeting with those beside them, without them, stays. IPT protocol reference, 6.2.
 */
export const settledByDeath = (course: Course, doing: Doing): NewFact[] => [
  ...settle(allBookedAhead(course, doing.now), 'ended', doing),
  ...settleMeetings(
    meetingsAhead(course, doing.now).filter(({ clientThere }) => clientThere === 'there'),
    'ended',
    doing.on,
  ),
];
