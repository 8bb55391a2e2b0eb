import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import type { Course } from '#core/course/course.ts';
import type { DeletionAsk } from './state.ts';

/** What the client asked to have taken out and nobody has answered, first to last; of a client who has died nothing waits. */
export const deletionsWaiting = (course: Course): DeletionAsk[] =>
  hasEndedByDeath(course)
    ? []
    : course.deletion.asks.filter(({ withdrawn, answered }) => withdrawn === null && answered === null);
