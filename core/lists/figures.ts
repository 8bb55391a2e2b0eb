import { toHundredth, toTenth } from '#core/instruments/scoring/rounding.ts';
import { englandStart, type WithEffectSize } from '#core/outcomes/england-start.ts';
import { nhsEffectSize, nhsRatesAs } from '#core/outcomes/nhs-rates.ts';
import type { FigureRow } from './figure-row.ts';
import { type AreaOutcomes, outcomesByArea } from './figures-by-area.ts';
import { byGroup, type Count, type Share, shownCount, shownShare } from './small-counts.ts';

export interface ServiceFigures {
  /** The day where the service is. */
  asOf: string;
  courses: Count;
  byStatus: Record<string, Count>;
  byPhase: Record<string, Count>;
  byFocus: Record<string, Count>;
  byOutcome: Record<string, Count>;
  /** As NHS Talking Therapies names what courses are for. */
  byProblem: Record<string, Count>;
  /** How far finished courses moved on the PHQ-9 and the GAD-7, where both scores are there. */
  effectSize: Record<WithEffectSize, EffectSize>;
  /** Ended, with at least two sessions held. */
  finished: Count;
  /** Finished courses with two valid scores of both measures. */
  complete: Share;
  recovery: Share;
  reliableRecovery: Share;
  reliableImprovement: Share;
  reliableDeterioration: Share;
  /** Recovery and change by problem area; none where too few courses have finished. */
  outcomesByArea: AreaOutcomes[];
  /** Appointments held, of those held or missed. */
  attended: Share;
  /** Closed courses that ended as a drop-out. */
  dropOut: Share;
  openAlarms: Count;
}

export interface EffectSize {
  /** Courses with a first and a last score. */
  of: Count;
  /** Means to one decimal, and the effect size; null where they are held back or nobody was measured. */
  first: number | null;
  last: number | null;
  effect: number | null;
}

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

/** Figures of a whole service from what they read of each course, in whichever order; no name is read. Measures reference, section 6. */
export function figuresOf(all: readonly FigureRow[], asOf: string): ServiceFigures {
  const sum = (of: (one: FigureRow) => number) => all.reduce((so, one) => so + of(one), 0);
  const [held, missed] = [sum((one) => one.held), sum((one) => one.missed)];
  const closed = all.flatMap(({ closedAs }) => closedAs ?? []);
  const read = all.flatMap(({ area, turnedOut }) => (turnedOut ? [{ area, outcome: turnedOut }] : []));
  const outcomes = read.map(({ outcome }) => outcome);
  const rates = nhsRatesAs(outcomes, shownShare);
  const { recovery, reliableRecovery, reliableImprovement, reliableDeterioration } = rates;
  return {
    asOf,
    courses: shownCount(all.length),
    byStatus: byGroup(all.map((one) => one.status)),
    byPhase: byGroup(all.filter(({ closedAs }) => closedAs === null).map((one) => one.phase)),
    byFocus: byGroup(all.map((one) => one.area)),
    byOutcome: byGroup(closed),
    byProblem: byGroup(all.map((one) => one.problem)),
    effectSize: { 'phq-9': effectSizeOf(all, 'phq-9'), 'gad-7': effectSizeOf(all, 'gad-7') },
    finished: shownCount(rates.finished),
    complete: shownShare(outcomes.filter((one) => one.readings === 'paired').length, rates.finished),
    recovery,
    reliableRecovery,
    reliableImprovement,
    reliableDeterioration,
    outcomesByArea: outcomesByArea(read),
    attended: shownShare(held, held + missed),
    dropOut: shownShare(closed.filter((as) => as === 'dropout').length, closed.length),
    openAlarms: shownCount(all.filter(({ alarm }) => alarm === 'open').length),
  };
}
