import { outcomeOfLead } from '#core/course/closing/measured-outcome.ts';
import { toHundredth, toTenth } from '#core/instruments/scoring/rounding.ts';
import { englandStart, type WithEffectSize } from '#core/outcomes/england-start.ts';
import { ledBy } from '#core/outcomes/led-by.ts';
import { isFinishedCourse, pairOf } from '#core/outcomes/nhs-outcomes.ts';
import { nhsEffectSize, nhsRatesAs } from '#core/outcomes/nhs-rates.ts';
import type { PairOutcome } from '#core/outcomes/pair-outcome.ts';
import { type AreaOutcomes, outcomesByArea } from './figures-by-area.ts';
import { byGroup, type Count, type Share, shownCount, shownShare } from './small-counts.ts';
import type { Summary } from './summary.ts';

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
function effectSizeOf(finished: readonly Summary[], measure: WithEffectSize): EffectSize {
  const pairs = finished.flatMap(({ phq9, gad7 }) => {
    const { totals, inCourse } = measure === 'phq-9' ? phq9 : gad7;
    const { first, last } = pairOf(measure, totals.slice(0, inCourse));
    return first === null || last === null ? [] : [{ first, last }];
  });
  const of = shownCount(pairs.length);
  if (typeof of !== 'number' || of === 0) return { of, first: null, last: null, effect: null };
  const mean = (scores: readonly number[]) => scores.reduce((so, one) => so + one, 0) / scores.length;
  const [first, last] = [mean(pairs.map((one) => one.first)), mean(pairs.map((one) => one.last))];
  const effect = nhsEffectSize(first, last, englandStart[measure].sd);
  return {
    of,
    first: toTenth(first),
    last: toTenth(last),
    effect: effect === null ? null : toHundredth(effect),
  };
}

/**
 * How the course turned out by the measures it goes by, up to the day of closing: what is answered at a follow-up is no part
 * of the outcome. Null where the one that leads has no published reliable change: a trend is not counted.
 */
export function outcomeIn(one: Summary): Omit<PairOutcome, 'pair'> | null {
  if (one.outcomeRead) return one.outcomeRead.hasClass ? one.outcomeRead : null;
  const { beside, ...lead } = ledBy();
  const upTo = ({ totals, inCourse }: Summary['phq9']) => totals.slice(0, inCourse);
  const totals = (measure: string) => upTo(measure === lead.measure ? one.phq9 : one.gad7);
  return outcomeOfLead({ ...lead, beside }, totals, 'always');
}

/** What the course works on, as its form of therapy calls it. */
const areaOf = (one: Summary): string => one.focusCalled ?? one.focus ?? 'not_chosen';

/** Figures of a whole service from its summary rows; no name is read. Measures reference, section 6. */
export function figuresOf(all: readonly Summary[], asOf: string): ServiceFigures {
  const held = (one: Summary) => one.appointments.filter(({ state }) => state === 'held').length;
  const missed = (one: Summary) => one.appointments.filter(({ state }) => state === 'missed').length;
  const sum = (of: (one: Summary) => number) => all.reduce((so, one) => so + of(one), 0);
  const closed = all.filter((one) => one.status === 'closed');
  const finished = closed.filter((one) =>
    isFinishedCourse({ ended: one.closedOn, treatmentsAttended: one.session }),
  );
  const read = finished.flatMap((one) => {
    const outcome = outcomeIn(one);
    return outcome ? [{ area: areaOf(one), outcome }] : [];
  });
  const outcomes = read.map(({ outcome }) => outcome);
  const rates = nhsRatesAs(outcomes, shownShare);
  const { recovery, reliableRecovery, reliableImprovement, reliableDeterioration } = rates;
  return {
    asOf,
    courses: shownCount(all.length),
    byStatus: byGroup(all.map((one) => one.status)),
    byPhase: byGroup(all.filter((one) => one.status !== 'closed').map((one) => one.phase ?? 'unknown')),
    byFocus: byGroup(all.map(areaOf)),
    byOutcome: byGroup(closed.map((one) => one.outcome ?? 'unknown')),
    byProblem: byGroup(all.map((one) => one.problem ?? 'not-recorded')),
    effectSize: { 'phq-9': effectSizeOf(finished, 'phq-9'), 'gad-7': effectSizeOf(finished, 'gad-7') },
    finished: shownCount(rates.finished),
    complete: shownShare(outcomes.filter((one) => one.readings === 'paired').length, rates.finished),
    recovery,
    reliableRecovery,
    reliableImprovement,
    reliableDeterioration,
    outcomesByArea: outcomesByArea(read),
    attended: shownShare(sum(held), sum(held) + sum(missed)),
    dropOut: shownShare(closed.filter((one) => one.outcome === 'dropout').length, closed.length),
    openAlarms: shownCount(all.filter((one) => one.openAlarm).length),
  };
}
