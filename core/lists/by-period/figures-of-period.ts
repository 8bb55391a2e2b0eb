import { toHundredth, toTenth } from '#core/instruments/scoring/rounding.ts';
import type { FigureRow, Outcome } from '#core/lists/figure-row.ts';
import {
  type Count,
  hiddenShare,
  isHeldBack,
  type Share,
  shownCount,
  shownShare,
} from '#core/lists/small-counts.ts';
import { englandStart, type WithEffectSize } from '#core/outcomes/england-start.ts';
import { nhsEffectSize, nhsRatesAs } from '#core/outcomes/nhs-rates.ts';
import { type Apart, type OutcomesApart, outcomesApart, outcomesBy } from './outcomes-apart.ts';
import { isWithin, type Period } from './periods.ts';
import { type StoppedAfter, stoppedAfter } from './stopped-after.ts';
import { type ApartBy, apartBy, type Standing } from './told-apart.ts';

export const shareNames = [
  'complete',
  'recovery',
  'reliableImprovement',
  'reliableRecovery',
  'reliableDeterioration',
  'attended',
  'dropOut',
] as const;
export type ShareName = (typeof shareNames)[number];

export interface EffectSize {
  /** Courses with a first and a last score. */
  of: Count;
  /** Means to one decimal, and the effect size; null where they are held back or nobody was measured. */
  first: number | null;
  last: number | null;
  effect: number | null;
}

/** Figures of one period: of the courses that were closed in it, and of its appointments. */
export interface PeriodFigures extends Record<ShareName, Share> {
  /** Courses begun in it. */
  begun: Count;
  /** Ended in it, with at least two sessions held. */
  finished: Count;
  /** How far finished courses moved on the PHQ-9 and the GAD-7, where both scores are there. */
  effectSize: Record<WithEffectSize, EffectSize>;
  /** Recovery and change by problem area and by form of therapy; none where too few courses have finished. */
  outcomesByArea: OutcomesApart[];
  outcomesByForm: OutcomesApart[];
  /** The same by where most hours were held, and by team; none where the service names no places, or no teams. */
  outcomesByPlace: OutcomesApart[];
  outcomesByTeam: OutcomesApart[];
  /** After how many sessions people stopped attending; none where too few did. */
  stoppedAfter: StoppedAfter[];
}

/** The figures of a period with what its parts may tell apart at the most. */
export interface Level {
  figures: PeriodFigures;
  apart: EachApart;
}

type EachApart = Partial<Record<ApartBy, Apart>>;

/** Mean change over the spread of first scores in England; held back under five. Measures reference, section 6. */
function effectSizeOf(all: readonly FigureRow[], measure: WithEffectSize): EffectSize {
  const pairs = all.flatMap(({ moved }) => (moved[measure] ? [moved[measure]] : []));
  const of = shownCount(pairs.length);
  if (typeof of !== 'number' || of === 0) return { of, first: null, last: null, effect: null };
  const mean = (scores: readonly number[]) => scores.reduce((so, one) => so + one, 0) / scores.length;
  const [first, last] = [mean(pairs.map((pair) => pair[0])), mean(pairs.map((pair) => pair[1]))];
  const effect = nhsEffectSize(first, last, englandStart[measure].sd);
  return {
    of,
    first: toTenth(first),
    last: toTenth(last),
    effect: effect === null ? null : toHundredth(effect),
  };
}

function closedIn(all: readonly FigureRow[], period: Period | null): readonly FigureRow[] {
  return all.filter(({ closedAs, closedIn: month }) =>
    period ? isWithin(month, period) : closedAs !== null,
  );
}

const outcomesIn = (closed: readonly FigureRow[]): Outcome[] => {
  const outcomes: Outcome[] = [];
  for (const { turnedOut } of closed) if (turnedOut) outcomes.push(turnedOut);
  return outcomes;
};

type Plain = Omit<PeriodFigures, `outcomesBy${Capitalize<ApartBy>}` | 'stoppedAfter'>;

/** Each figure as it stands for itself: whatever is laid beside it may still hold it back. Measures reference, section 6. */
function plainIn(all: readonly FigureRow[], period: Period | null): Plain {
  const closed = closedIn(all, period);
  const outcomes = outcomesIn(closed);
  const { finished, recovery, reliableRecovery, reliableImprovement, reliableDeterioration } = nhsRatesAs(
    outcomes,
    shownShare,
  );
  let [held, missed, begun] = [0, 0, 0];
  for (const { kept, begunIn } of all) {
    if (begunIn !== null && (!period || isWithin(begunIn, period))) begun += 1;
    for (const [month, came, not] of kept) {
      if (period && !isWithin(month, period)) continue;
      held += came;
      missed += not;
    }
  }
  return {
    begun: shownCount(begun),
    finished: shownCount(finished),
    complete: shownShare(outcomes.filter((one) => one.readings === 'paired').length, finished),
    recovery,
    reliableRecovery,
    reliableImprovement,
    reliableDeterioration,
    attended: shownShare(held, held + missed),
    dropOut: shownShare(closed.filter(({ closedAs }) => closedAs === 'dropout').length, closed.length),
    effectSize: { 'phq-9': effectSizeOf(closed, 'phq-9'), 'gad-7': effectSizeOf(closed, 'gad-7') },
  };
}

const isHeld = (count: Count) => typeof count !== 'number';
const hiddenEffect: EffectSize = { of: 'not_shown', first: null, last: null, effect: null };

/** What must be held back in one of the parts, or in the whole, is held back in all of them. */
function alikeIn(parts: readonly Plain[], above: PeriodFigures): Plain[] {
  const whole = [...parts, above];
  const heldBack = shareNames.filter((name) => whole.some((part) => isHeldBack(part[name])));
  const measures = (['phq-9', 'gad-7'] as const).filter((name) =>
    whole.some(({ effectSize }) => isHeld(effectSize[name].of)),
  );
  const count = (name: 'begun' | 'finished') =>
    whole.some((part) => isHeld(part[name])) ? ({ [name]: 'not_shown' } as const) : {};
  return parts.map((part) => ({
    ...part,
    ...count('begun'),
    ...count('finished'),
    ...Object.fromEntries(heldBack.map((name) => [name, hiddenShare])),
    effectSize: { ...part.effectSize, ...Object.fromEntries(measures.map((name) => [name, hiddenEffect])) },
  }));
}

interface Parts {
  apart: EachApart;
  stopped: StoppedAfter[];
}

const levelOf = (plain: Plain, { apart, stopped }: Parts = { apart: {}, stopped: [] }): Level => ({
  figures: {
    ...plain,
    outcomesByArea: apart.area?.rows ?? [],
    outcomesByForm: apart.form?.rows ?? [],
    outcomesByPlace: apart.place?.rows ?? [],
    outcomesByTeam: apart.team?.rows ?? [],
    stoppedAfter: stopped,
  },
  apart,
});

const calledBy =
  ({ called }: Standing) =>
  (row: OutcomesApart): OutcomesApart => {
    const name = called.get(row.of);
    return name === undefined ? row : { ...row, called: name };
  };

/** What is told apart in each of these sets of closed courses. */
function partsOf(
  closed: readonly (readonly FigureRow[])[],
  above: Level | null,
  standing: Standing,
): Parts[] {
  const apart = apartBy.map((what) => {
    const groups = closed.map((rows) => outcomesBy(rows, standing.by[what]));
    const levels = outcomesApart(groups, above?.apart[what] ?? null);
    return [what, levels.map((one) => ({ ...one, rows: one.rows.map(calledBy(standing)) }))] as const;
  });
  const stopped = stoppedAfter(
    closed.map((rows) =>
      rows.filter(({ closedAs }) => closedAs === 'dropout').map(({ sessions }) => sessions),
    ),
    above?.figures.stoppedAfter ?? null,
  );
  return closed.map((_rows, nth) => ({
    apart: Object.fromEntries(apart.map(([what, levels]) => [what, levels[nth]])),
    stopped: stopped[nth] ?? [],
  }));
}

/** The figures of the service from its start: nothing lies beside them that would give away what they hold back. */
export function figuresOfWhole(all: readonly FigureRow[], standing: Standing): Level {
  const [parts] = partsOf([closedIn(all, null)], null, standing);
  return levelOf(plainIn(all, null), parts);
}

/**
 * The figures of periods that are parts of one whole, each with its denominators: what would tell of few people, alone or by
 * the difference of two, is told of none of them (decision 040).
 * @param above the whole of which they are parts
 */
export function figuresOfPeriods(
  all: readonly FigureRow[],
  periods: readonly Period[],
  above: Level,
  standing: Standing,
): Level[] {
  const parts = partsOf(
    periods.map((period) => closedIn(all, period)),
    above,
    standing,
  );
  const plain = periods.map((period) => plainIn(all, period));
  return alikeIn(plain, above.figures).map((figures, nth) => levelOf(figures, parts[nth]));
}
