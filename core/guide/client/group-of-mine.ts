import type { SeenAtHome } from './home.ts';

type Mine = Pick<SeenAtHome, 'course' | 'invitedTo'>;

/** The group a course is lived in now; empty where it is one of its own. */
export const groupOfMine = ({ course: { inGroup } }: Pick<Mine, 'course'>): string =>
  inGroup.joined && !inGroup.left ? inGroup.joined.group : '';

/** The group a course is lived in now, or whose invitation waits for an answer; empty where there is none. */
export const groupToShow = (mine: Mine): string => groupOfMine(mine) || (mine.invitedTo ?? '');
