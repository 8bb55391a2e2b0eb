import type { FigureRow } from '#core/lists/figure-row.ts';
import { figuresOfEveryPeriod } from '#core/lists/figures.ts';
import type { PeriodFigures } from './figures-of-period.ts';
import type { Period } from './periods.ts';
import { noneNamed, type PlacesAndTeams } from './told-apart.ts';

/** The figures of a period, as they are told of it. */
export interface OfPeriod {
  period: Period | null;
  figures: PeriodFigures;
}

/** The figures of a period and of the one before it. */
export interface BesideBefore {
  now: OfPeriod;
  /** The nearest before it of the same kind, a year beside a year; none where it is the first. */
  before: OfPeriod | null;
  /** Every period for which figures are told. */
  periods: Period[];
}

const isQuarter = ({ id }: Period) => id.includes('Q');

/**
 * A period beside the one before it. Both are told as every other is, so that the two together give away no more than the
 * figures of the service do (decision 040).
 * @param id as the figures name it; null: from the start, which has none before it
 * @param named the places and teams by which outcomes are told apart
 * @returns null where there is no such period
 */
export function besideBefore(
  all: readonly FigureRow[],
  asOf: string,
  id: string | null,
  named: PlacesAndTeams = noneNamed,
): BesideBefore | null {
  const every = figuresOfEveryPeriod(all, asOf, named);
  const now = every.find(({ period }) => (period?.id ?? null) === id);
  if (!now) return null;
  const { period } = now;
  const periods = every.flatMap((one) => one.period ?? []);
  if (!period) return { now, before: null, periods };
  const [before = null] = every
    .filter((one) => one.period && isQuarter(one.period) === isQuarter(period))
    .filter((one) => one.period && one.period.to < period.from)
    .toSorted((one, other) => ((one.period?.to ?? '') < (other.period?.to ?? '') ? 1 : -1));
  return { now, before, periods };
}
