import { isFinishedCourse, nhsOutcome } from '#core/outcomes/nhs-outcomes.ts';
import { nhsRates } from '#core/outcomes/nhs-rates.ts';
import type { RowSummary } from '#server/lists/summary-row.ts';

/** A count below this might name somebody, and is not shown. */
const fewest = 5;

/** A count; `few`: some, and under five; `not_shown`: held back, whatever it is, so that a smaller one stays hidden. */
export type Count = number | 'few' | 'not_shown';

/** A part of a whole; the part is held back when it, or what is left of the whole, is too few. */
interface Share {
  n: Count;
  of: Count;
  /** Per cent to one decimal; null where it is not shown or there is nothing to divide by. */
  percent: number | null;
}

export interface Figures {
  courses: Count;
  byStatus: Record<string, Count>;
  byPhase: Record<string, Count>;
  byFocus: Record<string, Count>;
  byOutcome: Record<string, Count>;
  /** Ended, with at least two sessions held. */
  finished: Count;
  /** Finished courses with two valid scores of both measures. */
  complete: Share;
  recovery: Share;
  reliableRecovery: Share;
  reliableImprovement: Share;
  reliableDeterioration: Share;
  /** Appointments held, of those held or missed. */
  attended: Share;
  /** Closed courses that ended as a drop-out. */
  dropOut: Share;
  openAlarms: Count;
}

const shownCount = (n: number): Count => (n > 0 && n < fewest ? 'few' : n);

/**
 * Counts by group. A group under five is not shown, and when only one is hidden the next smallest is hidden with it,
 * so that no total gives it away.
 */
export function byGroup(groups: readonly string[]): Record<string, Count> {
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  const bySize = [...counts].toSorted(([, a], [, b]) => a - b);
  const hidden = bySize.filter(([, n]) => n < fewest).length;
  const hide = hidden === 1 ? 2 : hidden;
  return Object.fromEntries(bySize.map(([group, n], index) => [group, index < hide ? 'not_shown' : n]));
}

/** A share, hidden whole when the part, or what is left of the whole, is too few. */
function shownShare(n: number, of: number): Share {
  const isFew = (count: number) => count > 0 && count < fewest;
  if (of < fewest || isFew(n) || isFew(of - n)) {
    return { n: n === 0 && of === 0 ? 0 : 'not_shown', of: shownCount(of), percent: null };
  }
  return { n, of, percent: Math.round((1_000 * n) / of) / 10 };
}

/** Scores up to the day of closing: what is answered at a follow-up is no part of the outcome. */
const inCourse = ({ totals, inCourse }: RowSummary['phq9']) => totals.slice(0, inCourse);

/** Figures of a whole service from its summary rows; no name is read. Measures reference, section 6. */
export function figuresOf(all: readonly RowSummary[]): Figures {
  const held = (one: RowSummary) => one.appointments.filter(({ state }) => state === 'held').length;
  const missed = (one: RowSummary) => one.appointments.filter(({ state }) => state === 'missed').length;
  const sum = (of: (one: RowSummary) => number) => all.reduce((so, one) => so + of(one), 0);
  const closed = all.filter((one) => one.status === 'closed');
  const outcomes = closed
    .filter((one) => isFinishedCourse({ ended: one.closedOn, treatmentsAttended: one.session }))
    .map((one) =>
      nhsOutcome({
        problem: 'not-recorded',
        scores: { 'phq-9': inCourse(one.phq9), 'gad-7': inCourse(one.gad7) },
      }),
    );
  const rates = nhsRates(outcomes);
  const count = (met: (outcome: (typeof outcomes)[number]) => boolean) => outcomes.filter(met).length;
  const toRecover = rates.finished - rates.notAtCaseness;
  return {
    courses: shownCount(all.length),
    byStatus: byGroup(all.map((one) => one.status)),
    byPhase: byGroup(all.filter((one) => one.status !== 'closed').map((one) => one.phase ?? 'unknown')),
    byFocus: byGroup(all.map((one) => one.focus ?? 'not_chosen')),
    byOutcome: byGroup(closed.map((one) => one.outcome ?? 'unknown')),
    finished: shownCount(rates.finished),
    complete: shownShare(
      count((one) => one.readings === 'paired'),
      rates.finished,
    ),
    recovery: shownShare(
      count((one) => one.recovery),
      toRecover,
    ),
    reliableRecovery: shownShare(
      count((one) => one.reliableRecovery),
      toRecover,
    ),
    reliableImprovement: shownShare(
      count((one) => one.reliableImprovement),
      rates.finished,
    ),
    reliableDeterioration: shownShare(
      count((one) => one.reliableDeterioration),
      rates.finished,
    ),
    attended: shownShare(sum(held), sum(held) + sum(missed)),
    dropOut: shownShare(closed.filter((one) => one.outcome === 'dropout').length, closed.length),
    openAlarms: shownCount(all.filter((one) => one.openAlarm).length),
  };
}
