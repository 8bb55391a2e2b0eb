import type { Course } from '#core/course/course.ts';

/**
 * Whether the client has died, by whichever of its places says so: the closing, an early finish, or how their group ended for
 * them. Nothing is asked of them from then on. IPT protocol reference, 6.2 and 7.6.
 */
export const hasEndedByDeath = ({ closing, inGroup }: Pick<Course, 'closing' | 'inGroup'>): boolean =>
  closing.closed?.outcome === 'died' || closing.early?.reason === 'died' || inGroup.left?.why === 'died';
