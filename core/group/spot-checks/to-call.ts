import type { Group } from '#core/group/group.ts';
import { hasDied, isTakenOut } from '#core/group/members/members-in.ts';
import type { SpotChecks } from './state.ts';

/** A call that is still to be made. */
export interface ToCall {
  course: string;
  /** The day of the lot. */
  drawn: string;
  /** On how many days nobody was reached since: however often it rang on one day, that is one try. */
  tries: number;
}

type Of = Pick<Group, 'spotChecks' | 'members'>;

/** Who was drawn by lot, has not been reached since and has not died, the longest waiting first. */
export function toCall({ spotChecks: { drawn, made }, members }: Of): ToCall[] {
  const last = new Map(drawn.flatMap((lot) => lot.drawn.map((course) => [course, lot.on] as const)));
  return [...last]
    .filter(([course]) => !hasDied({ members }, course) && !isTakenOut({ members }, course))
    .flatMap(([course, on]) => {
      const since = made.filter((one) => one.course === course && one.on >= on);
      const isReached = since.some(({ reached }) => reached === 'reached');
      return isReached ? [] : [{ course, drawn: on, tries: new Set(since.map((one) => one.on)).size }];
    })
    .toSorted((a, b) => a.drawn.localeCompare(b.drawn) || a.course.localeCompare(b.course));
}

/** Tried on so many days a call that nobody answers holds up the next lot no more. A choice of this project. */
export const triedEnough = 3;

/** Those of the lot that was drawn who are still to be called before another is. @param agreed who agrees to it still */
export const callsOpen = (group: Of, agreed: readonly string[]): ToCall[] =>
  toCall(group).filter(({ course, tries }) => tries < triedEnough && agreed.includes(course));

/** Who was drawn since everybody who agreed had last been drawn, reached or not. */
function drawnInRound({ drawn }: Pick<SpotChecks, 'drawn'>): Set<string> {
  let round = new Set<string>();
  for (const lot of drawn) {
    const isAnew = lot.among.some((course) => round.has(course));
    round = new Set([...(isAnew ? [] : round), ...lot.drawn]);
  }
  return round;
}

/**
 * Whom the next lot is drawn from: nobody is drawn again before everybody else who agreed was, so that a lot that nobody
 * answered cannot be drawn over until a wished name comes. A choice of this project.
 */
export function drawnFrom({ spotChecks, members }: Of, agreed: readonly string[]): string[] {
  const round = drawnInRound(spotChecks);
  const living = agreed.filter((course) => !hasDied({ members }, course));
  const left = living.filter((course) => !round.has(course));
  return (left.length > 0 ? left : living).toSorted();
}
