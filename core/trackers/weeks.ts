import { Temporal } from 'temporal-polyfill';
import { daysAfter } from '#core/days/after.ts';
import type { Tracker } from '#core/protocols/protocol/tracker.ts';
import type { DiaryDay, NotedFields } from './note.ts';
import { scoreOf, type TrackerScore } from './score.ts';

/** Monday of the week in which this day lies. */
export function mondayOf(day: string): string {
  return daysAfter(day, 1 - Temporal.PlainDate.from(day).dayOfWeek);
}

/** The day under which a note is kept: itself, or the Monday of its week where it is noted by the week. */
export const dayKept = (every: Tracker['every'], day: string): string =>
  every === 'week' ? mondayOf(day) : day;

/** Each day once, in order: of two notes of one day the later one counts. */
export function asDiary(notes: readonly DiaryDay[]): DiaryDay[] {
  const latest = new Map<string, NotedFields>();
  for (const { day, fields } of notes) latest.set(day, fields);
  return [...latest].map(([day, fields]) => ({ day, fields })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Some days one after another, the first and the last counted, with what was noted in them. */
export interface Stretch {
  from: string;
  to: string;
  days: DiaryDay[];
}

/**
 * A diary in stretches of so many days. They begin with the first day noted, so that no week is cut short by the calendar; a
 * stretch in which nothing was noted is left out.
 */
export function stretches(diary: readonly DiaryDay[], over: number): Stretch[] {
  const first = diary[0];
  if (!first) return [];
  const found = new Map<string, Stretch>();
  for (const day of diary) {
    const gone = Temporal.PlainDate.from(first.day).until(day.day, { largestUnit: 'day' }).days;
    const from = daysAfter(first.day, Math.floor(gone / over) * over);
    const stretch = found.get(from) ?? { from, to: daysAfter(from, over - 1), days: [] };
    stretch.days.push(day);
    found.set(from, stretch);
  }
  return [...found.values()];
}

/** One week of a diary with its scores. */
export interface ScoredWeek extends Stretch {
  scores: TrackerScore[];
}

/** How long a stretch is that this tracker's scores are read over: that of its longest, a week where it has none. */
const stretchOf = ({ scores }: Pick<Tracker, 'scores'>): number =>
  scores.length === 0 ? 7 : Math.max(...scores.map(({ over }) => over));

/** Some days with every score of a tracker, each read over the last days that it asks for. */
function scored(tracker: Pick<Tracker, 'fields' | 'scores'>, stretch: Stretch): ScoredWeek {
  const scores = tracker.scores.map((rule) => {
    const from = daysAfter(stretch.to, 1 - rule.over);
    return scoreOf(
      tracker,
      rule,
      stretch.days.filter(({ day }) => day >= from),
    );
  });
  return { ...stretch, scores };
}

/** A diary by its weeks, each with every score of its tracker. */
export const scoredWeeks = (
  tracker: Pick<Tracker, 'fields' | 'scores'>,
  diary: readonly DiaryDay[],
): ScoredWeek[] => stretches(diary, stretchOf(tracker)).map((stretch) => scored(tracker, stretch));

/** The days up to this one, as many as the scores are read over, wherever the weeks of the diary begin. */
export function upTo(
  tracker: Pick<Tracker, 'fields' | 'scores'>,
  diary: readonly DiaryDay[],
  to: string,
): ScoredWeek {
  const from = daysAfter(to, 1 - stretchOf(tracker));
  return scored(tracker, { from, to, days: diary.filter(({ day }) => day >= from && day <= to) });
}
