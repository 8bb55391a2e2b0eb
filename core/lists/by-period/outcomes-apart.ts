import type { FigureRow, Outcome } from '#core/lists/figure-row.ts';
import { enoughOrNone, hiddenShare, isHeldBack, type Share, shownShare } from '#core/lists/small-counts.ts';
import { nhsRatesAs } from '#core/outcomes/nhs-rates.ts';
import type { GroupOf } from './told-apart.ts';

const figures = ['recovery', 'reliableImprovement', 'reliableDeterioration'] as const;

/** How finished courses of one problem area, or of one form of therapy, turned out. */
export interface OutcomesApart extends Record<(typeof figures)[number], Share> {
  /** What they have in common; `others` where several with few courses stand together. */
  of: string;
  /** What the service itself calls it: a place, or a team. */
  called?: string;
  finished: number;
}

/** The rows of one period, and what stands apart in it, which a period within it tells apart at the most. */
export interface Apart {
  rows: OutcomesApart[];
  names: readonly string[];
  /** The figures that stand there. */
  shown: readonly (typeof figures)[number][];
}

/** The outcomes of one period, by what they are told apart by. */
type Grouped = ReadonlyMap<string, readonly Outcome[]>;

/** How courses that were read turned out, by the group into which each falls; what falls into none is left out. */
export function outcomesBy(closed: readonly FigureRow[], groupOf: GroupOf): Grouped {
  const groups = new Map<string, Outcome[]>();
  for (const row of closed) {
    if (!row.turnedOut) continue;
    const name = groupOf(row);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(row.turnedOut);
    else groups.set(name, [row.turnedOut]);
  }
  return groups;
}

const sizeIn = (groups: Grouped, name: string) => groups.get(name)?.length ?? 0;

const othersIn = (groups: Grouped, names: readonly string[]) =>
  [...groups].flatMap(([of, outcomes]) => (names.includes(of) ? [] : outcomes));

/** What can stand apart in every one of these periods: the rest is put together, with the next smallest while it is few. */
function namesApart(periods: readonly Grouped[], within: readonly string[] | null): string[] | null {
  const names = [...new Set(periods.flatMap((groups) => [...groups.keys()]))];
  const total = new Map(
    names.map((name) => [name, periods.reduce((so, groups) => so + sizeIn(groups, name), 0)]),
  );
  const bySize = names
    .filter((name) => within?.includes(name) ?? true)
    .filter((name) => periods.every((groups) => enoughOrNone(sizeIn(groups, name))))
    .toSorted((one, other) => (total.get(one) ?? 0) - (total.get(other) ?? 0) || (one < other ? -1 : 1));
  const restIsFew = () => periods.some((groups) => !enoughOrNone(othersIn(groups, bySize).length));
  while (restIsFew()) if (bySize.shift() === undefined) return null;
  return bySize;
}

function rowsOf(groups: Grouped, names: readonly string[]): OutcomesApart[] {
  const apart = [
    ...names.map((of) => ({ of, in: groups.get(of) ?? [] })),
    { of: 'others', in: othersIn(groups, names) },
  ];
  return apart
    .filter((group) => group.in.length > 0)
    .toSorted(
      (one, other) =>
        Number(one.of === 'others') - Number(other.of === 'others') || other.in.length - one.in.length,
    )
    .map((group) => {
      const outcomes = group.in;
      const { recovery, reliableImprovement, reliableDeterioration } = nhsRatesAs(outcomes, shownShare);
      return {
        of: group.of,
        finished: outcomes.length,
        recovery,
        reliableImprovement,
        reliableDeterioration,
      };
    });
}

/**
 * Recovery and change by what courses have in common (S002-51; IPT protocol reference, 6.4), in each of these periods, which
 * are parts of one. Rows are parts of one whole whose figure is shown as well: where a figure of one must be held back, it is
 * held back of all, in every period, so that no difference tells it (decisions 032 and 040).
 * @param above what stands in the period of which these are parts; null where they are no part of any
 */
export function outcomesApart(periods: readonly Grouped[], above: Apart | null): Apart[] {
  const names = namesApart(periods, above?.names ?? null);
  if (!names) return periods.map(() => ({ rows: [], names: [], shown: [] }));
  const all = periods.map((groups) => rowsOf(groups, names));
  const shown = figures.filter(
    (name) => (above?.shown.includes(name) ?? true) && !all.flat().some((row) => isHeldBack(row[name])),
  );
  const heldBack = figures.filter((name) => !shown.includes(name));
  return all.map((rows) => ({
    rows: rows.map((row) => ({ ...row, ...Object.fromEntries(heldBack.map((name) => [name, hiddenShare])) })),
    names,
    shown,
  }));
}
