import type { TrackerField } from '#core/protocols/protocol/tracker.ts';
import { clockOf, type DiaryDay, minutesOf } from './note.ts';

/** Times further from the mean than so many standard deviations are left out of it, once (IPT protocol reference, 12.1). */
const outlierAt = { times: 3, of: 2 };
/** A hit is this near to the habitual time, the last minute counted (IPT protocol reference, 12.1). */
export const hitWithin = 45;
/** A time is habitual where the activity was done on so many days of the week (IPT protocol reference, 12.1). */
const daysNeeded = 3;

/** One activity of the week: its habitual time, on which days it was near to it, and which times its mean leaves out. */
export interface Activity {
  field: string;
  days: number;
  /** Minutes from midnight, exactly; null where it was done on too few days. */
  habitual: number | null;
  /** The same on the clock, to the minute. */
  habitualAt: string | null;
  hits: string[];
  leftOut: string[];
}

export interface Regularity {
  /** Hits ÷ activities done on at least 3 days, 0 to 7; null where there is none. */
  value: number | null;
  hits: number;
  qualifying: number;
  activities: Activity[];
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/**
 * Whether each of these times is more than 1.5 SD from their mean. The SD is that of a sample (n − 1), as the habit is
 * guessed from the few days noted; 12.1 leaves it open. All is reckoned in whole numbers, so that a tie is a tie.
 */
function outliers(times: readonly number[]): boolean[] {
  const n = times.length;
  const total = sum(times);
  const apart = times.map((time) => time * n - total);
  const squares = sum(apart.map((one) => one * one));
  return apart.map((one) => one * one * (n - 1) * outlierAt.of ** 2 > outlierAt.times ** 2 * squares);
}

/** One activity over the days of a week. Every day it was done may be a hit, those left out of the mean too. */
function activityOf(field: TrackerField, days: readonly DiaryDay[]): Activity {
  const nightUntil = field.kind === 'time' ? field.nightUntil : 0;
  const done = days.flatMap(({ day, fields }) => {
    const value = fields[field.id];
    return typeof value === 'object' ? [{ day, time: minutesOf(value.at, nightUntil) }] : [];
  });
  const none = {
    field: field.id,
    days: done.length,
    habitual: null,
    habitualAt: null,
    hits: [],
    leftOut: [],
  };
  if (done.length < daysNeeded) return none;
  const out = outliers(done.map(({ time }) => time));
  const kept = done.filter((_one, place) => !out[place]);
  const total = sum(kept.map(({ time }) => time));
  const habitual = total / kept.length;
  return {
    ...none,
    habitual,
    habitualAt: clockOf(habitual),
    hits: done
      .filter(({ time }) => Math.abs(time * kept.length - total) <= hitWithin * kept.length)
      .map(({ day }) => day),
    leftOut: done.filter((_one, place) => out[place]).map(({ day }) => day),
  };
}

/** How regular a week was, after the Social Rhythm Metric. IPT protocol reference, 7.8 and 12.1. */
export function regularity(fields: readonly TrackerField[], days: readonly DiaryDay[]): Regularity {
  const activities = fields.map((field) => activityOf(field, days));
  const qualifying = activities.filter(({ habitual }) => habitual !== null);
  const hits = sum(qualifying.map((one) => one.hits.length));
  return {
    value: qualifying.length === 0 ? null : hits / qualifying.length,
    hits,
    qualifying: qualifying.length,
    activities,
  };
}
