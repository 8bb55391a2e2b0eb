import { nhsRatesAs } from '#core/outcomes/nhs-rates.ts';
import type { Outcome } from './figure-row.ts';
import { type Share, shownShare } from './small-counts.ts';

const figures = ['recovery', 'reliableImprovement', 'reliableDeterioration'] as const;

/** How finished courses of one problem area turned out. */
export interface AreaOutcomes extends Record<(typeof figures)[number], Share> {
  /** The area, as its form of therapy calls it; `others` where several with few courses stand together. */
  area: string;
  finished: number;
}

/** Fewer courses than this might name somebody. */
const fewest = 5;

/**
 * Areas with few courses stand together, with the next smallest where they are still few, of two as small always the same;
 * none at all where there are not enough for two.
 */
function pooled(byArea: ReadonlyMap<string, readonly Outcome[]>): Map<string, readonly Outcome[]> {
  const bySize = [...byArea].toSorted(
    ([one, a], [other, b]) => a.length - b.length || (one < other ? -1 : 1),
  );
  const others: Outcome[] = [];
  while (bySize[0] && (bySize[0][1].length < fewest || (others.length > 0 && others.length < fewest)))
    others.push(...(bySize.shift()?.[1] ?? []));
  if (others.length > 0 && others.length < fewest) return new Map();
  return new Map([...bySize.toReversed(), ...(others.length > 0 ? [['others', others] as const] : [])]);
}

/**
 * Recovery and change by problem area (S002-51; IPT protocol reference, 6.4). Areas are parts of one whole whose figure is
 * shown as well: where a figure of one must be held back it is held back of all, so that no difference tells it (decision 032).
 */
export function outcomesByArea(finished: readonly { area: string; outcome: Outcome }[]): AreaOutcomes[] {
  const byArea = new Map(
    [...Map.groupBy(finished, ({ area }) => area)].map(([area, of]) => [
      area,
      of.map(({ outcome }) => outcome),
    ]),
  );
  const rows = [...pooled(byArea)].map(([area, outcomes]) => {
    const { recovery, reliableImprovement, reliableDeterioration } = nhsRatesAs(outcomes, shownShare);
    return {
      area,
      finished: outcomes.length,
      recovery,
      reliableImprovement,
      reliableDeterioration,
    };
  });
  const heldBack = figures.filter((name) => rows.some((row) => row[name].percent === null));
  const hidden: Share = { n: 'not_shown', of: 'not_shown', percent: null };
  return rows.map((row) => ({ ...row, ...Object.fromEntries(heldBack.map((name) => [name, hidden])) }));
}
