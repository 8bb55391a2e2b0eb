import type { Period } from '#core/lists/by-period/periods.ts';
import { byGroup, type Count, hiddenShare, isHeldBack } from '#core/lists/small-counts.ts';
import { type WaitsOf, waitsOf } from './figures.ts';
import type { ReferralSummary } from './summarise.ts';
import { type WaitRule, waitBy } from './waits.ts';

/** Referrals, and the rule of the service by which their waits are counted. */
export interface WaitsRead {
  all: readonly ReferralSummary[];
  rule: WaitRule;
  /** In days; null where the service aims at nothing. */
  target: number | null;
  today: string;
}

interface Ended {
  month: string;
  days: number;
}

function endedOf({ all, rule, today }: WaitsRead): Ended[] {
  return all.flatMap(({ days }) => {
    const wait = waitBy(rule, days, today);
    const on = (rule.until === 'offered' && days.offered) || days.first;
    return wait?.is === 'over' ? [{ month: on.slice(0, 7), days: wait.days }] : [];
  });
}

const isQuarter = ({ id }: Period) => id.includes('Q');
const within = (ended: readonly Ended[], { from, to }: Pick<Period, 'from' | 'to'>) =>
  ended.filter(({ month }) => from <= month && month <= to);

const rest = 'rest';
const noShare = { n: 0, of: 0, percent: null };

/**
 * The waits that ended in a period, of those whose wait is over. One that could be worked out from the whole and the periods
 * beside it is held back as if it were small. IPT protocol reference, 12.1, small numbers.
 * @param period null: from the start
 * @param periods every one for which figures are told
 */
export function waitsOfPeriod(read: WaitsRead, period: Period | null, periods: readonly Period[]): WaitsOf {
  const ended = endedOf(read);
  const asked = (one: Pick<Period, 'from' | 'to'>) =>
    waitsOf(
      within(ended, one).map(({ days }) => days),
      read.target,
    );
  const ever = { from: '', to: '9' };
  if (!period) return asked(ever);
  const year = periods.find((one) => !isQuarter(one) && one.from <= period.from && period.to <= one.to);
  const levels =
    isQuarter(period) && year
      ? [
          { of: year, in: ever },
          { of: period, in: year },
        ]
      : [{ of: period, in: ever }];
  const told = levels.map((level) => {
    const beside = periods.filter(
      (one) => isQuarter(one) === isQuarter(level.of) && level.in.from <= one.from && one.to <= level.in.to,
    );
    const counts = new Map(beside.map((one) => [one.id, within(ended, one).length]));
    const left = [...counts.values()].reduce((sum, n) => sum - n, within(ended, level.in).length);
    const shown: Record<string, Count> = byGroup(
      // Nobody hides nobody.
      new Map([...counts, [rest, left] as const].filter(([, n]) => n > 0)),
    );
    return {
      count: shown[level.of.id] !== 'not_shown',
      share: left === 0 && beside.every((one) => !isHeldBack(asked(one).overTarget ?? noShare)),
    };
  });
  const { overTarget, ...waits } = asked(period);
  if (told.some(({ count }) => !count))
    return { people: 'not_shown', median: null, longest: null, overTarget: overTarget && hiddenShare };
  return { ...waits, overTarget: told.every(({ share }) => share) ? overTarget : overTarget && hiddenShare };
}
