import type { Group } from '#core/group/group.ts';

/** A call that is still to be made. */
export interface ToCall {
  course: string;
  /** The day of the lot. */
  drawn: string;
  /** How often nobody was reached since. */
  tries: number;
}

/** Who was drawn by lot and has not been reached since, the longest waiting first. */
export function toCall({ spotChecks: { drawn, made } }: Pick<Group, 'spotChecks'>): ToCall[] {
  const last = new Map(drawn.flatMap((lot) => lot.drawn.map((course) => [course, lot.on] as const)));
  return [...last]
    .flatMap(([course, on]) => {
      const since = made.filter((one) => one.course === course && one.on >= on);
      const isReached = since.some(({ reached }) => reached === 'reached');
      return isReached ? [] : [{ course, drawn: on, tries: since.length }];
    })
    .toSorted((a, b) => a.drawn.localeCompare(b.drawn) || a.course.localeCompare(b.course));
}

/** After so many calls that nobody answered a lot holds up the next one no more. A choice of this project. */
const triedEnough = 3;

/** Those of the lot that was drawn who are still to be called before another is. @param agreed who agrees to it still */
export const callsOpen = (group: Pick<Group, 'spotChecks'>, agreed: readonly string[]): ToCall[] =>
  toCall(group).filter(({ course, tries }) => tries < triedEnough && agreed.includes(course));
