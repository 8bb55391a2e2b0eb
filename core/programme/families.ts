import { isFew } from '#core/lists/small-counts.ts';
import { type Grid, isOwn, yearOf } from './grid.ts';
import { costOf, heldBack } from './held-back.ts';
import type { FigureId, Tallies, Tally } from './tally.ts';

/**
 * Figures that are parts of one whole, or of parts of it: where one is held back, all are, since the others would tell it.
 * `ended` is the whole of the last two. IPT protocol reference, 12.1, small numbers; docs/decisions/032.
 */
export type Family = 'joined' | 'attended' | 'ended' | 'endings' | 'outcomes';

export const familyOf: Record<FigureId, Exclude<Family, 'ended'> | 'nobody'> = {
  groups_met: 'nobody',
  meetings: 'nobody',
  joined: 'joined',
  attended: 'attended',
  finished: 'endings',
  dropped_out: 'endings',
  referred: 'endings',
  measured: 'outcomes',
  recovery: 'outcomes',
  reliable_improvement: 'outcomes',
  reliable_deterioration: 'outcomes',
};

const whole = ({ of }: Tally): number => of ?? 0;
const isFewIn = (tally: Tally): boolean =>
  isFew(tally.n) || isFew(whole(tally)) || isFew(whole(tally) - tally.n);
const ended = ({ finished }: Tallies): number => whole(finished);

/** Whether a number of this family is few here, or what is left of its whole beside the others. */
const fewIn: Record<Family, (counts: Tallies) => boolean> = {
  joined: ({ joined }) => isFew(joined.n),
  attended: ({ attended }) => isFewIn(attended),
  ended: (counts) => isFew(ended(counts)),
  endings: (counts) => {
    const { finished, dropped_out, referred } = counts;
    return (
      [finished, dropped_out, referred].some(isFewIn) ||
      isFew(ended(counts) - finished.n - dropped_out.n) ||
      isFew(Math.abs(ended(counts) - finished.n - dropped_out.n - referred.n))
    );
  },
  outcomes: (counts) => {
    const { measured, recovery, reliable_improvement: better, reliable_deterioration: worse } = counts;
    return (
      [measured, recovery, better, worse].some(isFewIn) ||
      isFew(ended(counts) - whole(better)) ||
      isFew(Math.abs(whole(better) - whole(recovery))) ||
      isFew(Math.abs(measured.n - better.n - worse.n)) ||
      isFew(Math.abs(better.n - recovery.n))
    );
  },
};

const sizeOf: Record<Family, (counts: Tallies) => number> = {
  joined: ({ joined }) => joined.n,
  attended: ({ attended }) => whole(attended),
  ended,
  endings: ended,
  outcomes: ended,
};

const partsOf = (figure: FigureId) => [
  (counts: Tallies) => counts[figure].n,
  (counts: Tallies) => whole(counts[figure]) - counts[figure].n,
  (counts: Tallies) => whole(counts[figure]),
];

/** The numbers of a family, each of which adds up by itself over places and months. */
const aspectsOf: Record<Family, ((counts: Tallies) => number)[]> = {
  joined: [({ joined }) => joined.n],
  attended: partsOf('attended'),
  ended: [ended],
  endings: (['finished', 'dropped_out', 'referred'] as const).flatMap(partsOf),
  outcomes: (['measured', 'recovery', 'reliable_improvement', 'reliable_deterioration'] as const).flatMap(
    partsOf,
  ),
};

/** What is held back, once for all that can be asked: a year of a row, or all of its months at once. */
export interface HeldBack {
  year: (family: Family, node: string, year: string) => boolean;
  months: (family: Family, node: string, year: string) => boolean;
}

/**
 * Decides over the whole grid what is held back. A row's months are held back all together or not at all, and in every line
 * of the tree either nothing or two at least: so whatever is added and subtracted over places and months, one unknown stays.
 */
export function heldBackIn(grid: Grid): HeldBack {
  const byYear = new Map<string, Set<string>>();
  const byMonths = new Map<string, Set<string>>();
  const key = (family: Family, year: string) => `${family}|${year}`;
  for (const year of grid.years) {
    const first = (family: Family) => grid.nodes.filter((node) => fewIn[family](grid.at(node, year)));
    const cost = (family: Family) => (node: string) =>
      // What stands on no page costs nobody anything.
      costOf(sizeOf[family](grid.at(node, year))) - (isOwn(node) ? 1_000_000 : 0);
    const close = (family: Family, hidden: readonly string[], isEmpty: (node: string) => boolean) =>
      heldBack(
        grid.lines,
        hidden.filter((node) => !isEmpty(node)),
        { aspects: [family], isLive: (node) => !isEmpty(node), cost: cost(family) },
      );
    const isNowhere = (node: string) => !grid.hasGroups(node);
    const neverMet = (node: string) => grid.at(node, year).groups_met.n === 0;
    const hiddenEnded = close('ended', first('ended'), isNowhere);
    // Where it is shown that nobody ended there are noughts that all can see.
    const hasNobody = (node: string) =>
      isNowhere(node) || (ended(grid.at(node, year)) === 0 && !hiddenEnded.has(node));
    const hidden: Record<Family, Set<string>> = {
      joined: close('joined', first('joined'), isNowhere),
      attended: close('attended', first('attended'), neverMet),
      ended: hiddenEnded,
      endings: close('endings', [...first('endings'), ...hiddenEnded], hasNobody),
      outcomes: close('outcomes', [...first('outcomes'), ...hiddenEnded], hasNobody),
    };
    const inMonths = (families: readonly Family[], isEmpty: (node: string) => boolean) => {
      const few = grid.nodes.filter((node) =>
        monthsOf(year).some((month) => families.some((one) => fewIn[one](grid.at(node, month)))),
      );
      const already = families.flatMap((one) => [...hidden[one]]);
      const [family = 'joined'] = families;
      const aspects = families.flatMap((one) => aspectsOf[one]);
      return heldBack(
        grid.lines,
        [...few, ...already].filter((node) => !isEmpty(node)),
        {
          aspects: aspects.map((_, at) => String(at)),
          // A year that is nought is nought in each of its months.
          isLive: (node, at) => !isEmpty(node) && (aspects[Number(at)]?.(grid.at(node, year)) ?? 0) > 0,
          cost: cost(family),
        },
      );
    };
    const months: Record<Family, Set<string>> = {
      joined: inMonths(['joined'], isNowhere),
      attended: inMonths(['attended'], neverMet),
      ...sameFor(inMonths(['ended', 'endings', 'outcomes'], isNowhere)),
    };
    for (const family of Object.keys(hidden) as Family[]) {
      byYear.set(key(family, year), hidden[family]);
      byMonths.set(key(family, year), months[family]);
    }
  }
  return {
    year: (family, node, year) => byYear.get(key(family, year))?.has(node) ?? false,
    months: (family, node, year) => byMonths.get(key(family, yearOf(year)))?.has(node) ?? false,
  };
}

const sameFor = (hidden: Set<string>) => ({ ended: hidden, endings: hidden, outcomes: hidden });

/** The twelve months of a year. */
const monthsOf = (year: string): string[] =>
  Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
