import {
  type EffectSize,
  figuresOfPeriods,
  figuresOfWhole,
  type Level,
  type PeriodFigures,
} from '#core/lists/by-period/figures-of-period.ts';
import { type Period, periodsOf, type YearsListed } from '#core/lists/by-period/periods.ts';
import { noneNamed, type PlacesAndTeams, standingBy } from '#core/lists/by-period/told-apart.ts';
import type { FigureRow } from './figure-row.ts';
import { byGroup, type Count, countOne, shownCount } from './small-counts.ts';

export type { EffectSize };

/** How all courses are spread now; nothing of it in figures of a period. `byProblem` as NHS Talking Therapies names what courses are for. */
type Spread = Partial<Record<GroupName, Record<string, Count>>>;

export interface ServiceFigures extends PeriodFigures, Spread {
  /** The day where the service is. */
  asOf: string;
  /** The period they are told of; null: from the start. */
  period: Period | null;
  /** The periods that can be asked for, the newest first. */
  periods: YearsListed[];
  courses: Count;
  openAlarms: Count;
  /** Courses of clients who have died in which an alarm is still to be closed. */
  alarmsOfWhoDied: Count;
}

export const groupNames = ['byStatus', 'byPhase', 'byFocus', 'byOutcome', 'byProblem'] as const;
export type GroupName = (typeof groupNames)[number];

function spreadOf(all: readonly FigureRow[]): Required<Spread> {
  const counts: Record<GroupName, Map<string, number>> = {
    byStatus: new Map(),
    byPhase: new Map(),
    byFocus: new Map(),
    byOutcome: new Map(),
    byProblem: new Map(),
  };
  for (const { status, phase, area, closedAs, problem } of all) {
    countOne(counts.byStatus, status);
    countOne(counts.byFocus, area);
    countOne(counts.byProblem, problem);
    if (closedAs === null) countOne(counts.byPhase, phase);
    else countOne(counts.byOutcome, closedAs);
  }
  return {
    byStatus: byGroup(counts.byStatus),
    byPhase: byGroup(counts.byPhase),
    byFocus: byGroup(counts.byFocus),
    byOutcome: byGroup(counts.byOutcome),
    byProblem: byGroup(counts.byProblem),
  };
}

const monthsOf = (all: readonly FigureRow[]) =>
  all.flatMap(({ turnedOut, closedIn }) => (turnedOut && closedIn ? [closedIn] : []));

/** The years of a service, each with its figures, and each of their quarters with its own. */
interface Tree {
  whole: Level;
  years: { years: YearsListed; level: Level; quarters: { period: Period; level: Level }[] }[];
}

/** Which periods are reckoned: all of them, or only what is needed for the one. */
function treeOf(
  all: readonly FigureRow[],
  periods: readonly YearsListed[],
  named: PlacesAndTeams,
  only?: string | null,
): Tree {
  const standing = standingBy(named);
  const whole = figuresOfWhole(all, standing);
  const levels = only === null ? [] : figuresOfPeriods(all, periods, whole, standing);
  const isAsked = ({ quarters }: YearsListed) => only === undefined || quarters.some(({ id }) => id === only);
  const years = periods.flatMap((one, nth) => {
    const level = levels[nth];
    if (!level) return [];
    const within = isAsked(one) ? figuresOfPeriods(all, one.quarters, level, standing) : [];
    const quarters = within.flatMap((each, place) => {
      const period = one.quarters[place];
      return period ? [{ period, level: each }] : [];
    });
    return [{ years: one, level, quarters }];
  });
  return { whole, years };
}

/**
 * Figures of a whole service from what they read of each course, in whichever order; no name is read. Measures reference,
 * section 6.
 * @param id the period they are of, as `periods` names it; null: from the start
 * @param named the places and teams by which outcomes are told apart
 * @returns null where there is no such period
 */
export function figuresOf(
  all: readonly FigureRow[],
  asOf: string,
  id: string | null = null,
  named: PlacesAndTeams = noneNamed,
): ServiceFigures | null {
  const periods = periodsOf(monthsOf(all), asOf);
  const { whole, years } = treeOf(all, periods, named, id);
  const every = years.flatMap(({ years: { quarters: _quarters, ...period }, level, quarters }) => [
    { period, level },
    ...quarters,
  ]);
  const found = id === null ? { period: null, level: whole } : every.find(({ period }) => period.id === id);
  if (!found) return null;
  return {
    asOf,
    period: found.period,
    periods,
    courses: shownCount(all.length),
    openAlarms: shownCount(all.filter(({ alarm }) => alarm === 'open').length),
    alarmsOfWhoDied: shownCount(all.filter(({ alarm }) => alarm === 'of_who_died').length),
    ...(id === null && spreadOf(all)),
    ...found.level.figures,
  };
}

/** The figures of every period there is, from the start first, then the newest year with its quarters. */
export function figuresOfEveryPeriod(
  all: readonly FigureRow[],
  asOf: string,
  named: PlacesAndTeams = noneNamed,
): { period: Period | null; figures: PeriodFigures }[] {
  const { whole, years } = treeOf(all, periodsOf(monthsOf(all), asOf), named);
  return [
    { period: null, figures: whole.figures },
    ...years.flatMap(({ years: { quarters: _quarters, ...period }, level, quarters }) => [
      { period, figures: level.figures },
      ...quarters.map((one) => ({ period: one.period, figures: one.level.figures })),
    ]),
  ];
}
