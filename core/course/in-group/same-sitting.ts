import type { Course } from '#core/course/course.ts';

/** What was told of danger before: by which act, and of which meeting, where it was told of one. */
interface Told {
  id: string;
  n: number | null;
}

/**
 * Whether something told before was said at the same sitting as what is told now. Two who lead tell it from two telephones,
 * ahead of their meetings and with them, and each names the acts with which the other may have told it: so it is known in
 * whatever order all of it arrives, also where it comes after a meeting that names it. Decision 029; IPT protocol reference, 12.1.
 */
export function isOfTheSameSitting(
  { inGroup }: Pick<Course, 'inGroup'>,
  now: { id: string | undefined; n: number | null; ahead: readonly string[] },
): (told: Told) => boolean {
  const naming = inGroup.sat.filter(({ ahead = [] }) => now.id !== undefined && ahead.includes(now.id));
  return ({ id, n }) =>
    (n !== null && (n === now.n || naming.some((meeting) => meeting.n === n))) ||
    now.ahead.includes(id) ||
    naming.some(({ ahead = [] }) => ahead.includes(id));
}
