import type { BesideBefore } from '#core/lists/by-period/beside-before.ts';
import { type WaitsRead, waitsOfPeriod } from '#core/referral/waits-by-period.ts';
import type { WaitsReported } from './board.ts';

/** The waits that ended in the period of a report, and in the one before it. */
export const waitsBeside = (read: WaitsRead, { now, before, periods }: BesideBefore): WaitsReported => ({
  now: waitsOfPeriod(read, now.period, periods),
  before: before && waitsOfPeriod(read, before.period, periods),
  rule: read.rule,
  target: read.target,
});
