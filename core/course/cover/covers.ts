import type { Cover } from './state.ts';

/** What is asked of a cover on a day: whose, and for which days. */
export type CoverDays = Pick<Cover, 'person' | 'from' | 'to'>;

/** Whether it runs on that day: it begins and ends by itself, by the day where the service is. */
export const runsOn = ({ from, to }: Pick<Cover, 'from' | 'to'>, day: string): boolean =>
  from <= day && day <= to;

/** Whether two have a day in common. */
export const meet = (one: Pick<Cover, 'from' | 'to'>, other: Pick<Cover, 'from' | 'to'>): boolean =>
  one.from <= other.to && other.from <= one.to;

/** Those that run or are still to come. */
export const notOver = <One extends Pick<Cover, 'to'> & { ended?: unknown }>(
  covers: readonly One[],
  day: string,
): One[] => covers.filter(({ to, ended }) => !ended && day <= to);

/** The one that runs on that day. */
export const coverOn = <One extends CoverDays & { ended?: unknown }>(
  covers: readonly One[],
  day: string,
): One | undefined => notOver(covers, day).find((one) => runsOn(one, day));

/** The last day on which the colleague stood in: its own last day, or the one on which it was ended. */
export const lastDayOf = ({ to, ended }: Pick<Cover, 'to' | 'ended'>): string =>
  ended && ended.on < to ? ended.on : to;

/** Those that have begun and are over, and of which nobody has read yet what was done in them. */
export const toBeRead = (covers: readonly Cover[], today: string): Cover[] =>
  covers.filter((one) => {
    const hasBegun = one.from <= (one.ended?.on ?? one.to);
    return hasBegun && !one.read && (one.ended ? one.ended.on <= today : one.to < today);
  });
