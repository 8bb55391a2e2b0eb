import type { Course } from '#core/course/course.ts';

/**
 * Whether the client has died, by whichever of its places says so: the closing, an early finish, or how their group ended for
 * them. Nothing is asked of them from then on. IPT protocol reference, 6.2 and 7.6.
 */
export const hasEndedByDeath = ({ closing, inGroup }: Places): boolean =>
  deathTold({ closing, inGroup }) !== undefined;

type Places = Pick<Course, 'closing' | 'inGroup'>;

/** The first word of it: the day that is told of, and its place in the chart. */
export function deathTold({
  closing: { closed, early },
  inGroup: { left },
}: Places): { on: string; seq: number } | undefined {
  const told = [
    closed?.outcome === 'died' ? closed : null,
    early?.reason === 'died' ? early : null,
    left?.why === 'died' ? left : null,
  ];
  const [first] = told.flatMap((one) => one ?? []).toSorted((one, other) => one.seq - other.seq);
  return first && { on: first.on, seq: first.seq };
}
