import type { Outcome } from '#core/lists/figure-row.ts';
import { type Share, shownShare } from '#core/lists/small-counts.ts';
import { nhsRatesAs } from '#core/outcomes/nhs-rates.ts';
import { enoughOrNone } from './enough.ts';

const figures = ['recovery', 'reliableImprovement', 'reliableDeterioration'] as const;

/** How finished courses of one problem area, or of one form of therapy, turned out. */
export interface OutcomesApart extends Record<(typeof figures)[number], Share> {
  /** What they have in common; `others` where several with few courses stand together. */
  of: string;
  finished: number;
}

/** A finished course that was read, with what it is told apart by. */
export interface Read {
  of: string;
  outcome: Outcome;
}

/** The rows of one period, and what stands apart in it, which a period within it tells apart at the most. */
export interface Apart {
  rows: OutcomesApart[];
  names: readonly string[];
  /** The figures that stand there. */
  shown: readonly (typeof figures)[number][];
}

const hidden: Share = { n: 'not_shown', of: 'not_shown', percent: null };
const isHidden = ({ percent, of }: Share) => percent === null && of !== 0;

const sizeIn = (read: readonly Read[], name: string) => read.filter(({ of }) => of === name).length;

/** What can stand apart in every one of these periods: the rest is put together, with the next smallest while it is few. */
function namesApart(
  periods: readonly (readonly Read[])[],
  within: readonly string[] | null,
): string[] | null {
  const all = periods.flat();
  const names = [...new Set(all.map(({ of }) => of))];
  const total = new Map(names.map((name) => [name, sizeIn(all, name)]));
  const bySize = names
    .filter((name) => within?.includes(name) ?? true)
    .filter((name) => periods.every((read) => enoughOrNone(sizeIn(read, name))))
    .toSorted((one, other) => (total.get(one) ?? 0) - (total.get(other) ?? 0) || (one < other ? -1 : 1));
  const restIsFew = () =>
    periods.some((read) => !enoughOrNone(read.filter(({ of }) => !bySize.includes(of)).length));
  while (restIsFew()) if (bySize.shift() === undefined) return null;
  return bySize;
}

function rowsOf(read: readonly Read[], names: readonly string[]): OutcomesApart[] {
  const groups = [
    ...names.map((of) => ({ of, in: read.filter((one) => one.of === of) })),
    { of: 'others', in: read.filter((one) => !names.includes(one.of)) },
  ];
  return groups
    .filter((group) => group.in.length > 0)
    .toSorted(
      (one, other) =>
        Number(one.of === 'others') - Number(other.of === 'others') || other.in.length - one.in.length,
    )
    .map((group) => {
      const outcomes = group.in.map(({ outcome }) => outcome);
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
export function outcomesApart(periods: readonly (readonly Read[])[], above: Apart | null): Apart[] {
  const names = namesApart(periods, above?.names ?? null);
  if (!names) return periods.map(() => ({ rows: [], names: [], shown: [] }));
  const all = periods.map((read) => rowsOf(read, names));
  const shown = figures.filter(
    (name) => (above?.shown.includes(name) ?? true) && !all.flat().some((row) => isHidden(row[name])),
  );
  const heldBack = figures.filter((name) => !shown.includes(name));
  return all.map((rows) => ({
    rows: rows.map((row) => ({ ...row, ...Object.fromEntries(heldBack.map((name) => [name, hidden])) })),
    names,
    shown,
  }));
}
