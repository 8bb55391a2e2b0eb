import type { Tracker } from '#core/protocols/protocol/tracker.ts';
import type { DiaryDay } from './note.ts';
import { scoredWeeks } from './weeks.ts';

/** One week of a trend: its score, and from how many days it is read. */
export interface TrendPoint {
  from: string;
  to: string;
  value: number;
  days: number;
}

/** `uneven`: the first and last week are read from different numbers of days, so that no direction may be read from them. */
export type Way = 'same' | 'better' | 'worse' | 'neither' | 'uneven';

export interface Trend {
  rule: Tracker['scores'][number];
  points: TrendPoint[];
  /** Which way it went, by the direction that the scale itself gives; null of fewer than two weeks. */
  way: Way | null;
  /** From where to where the score can go; null where no scale bounds it. */
  scale: { least: number; most: number } | null;
}

/** Regularity goes from 0 to 7, a mean of a scale as far as that scale. IPT protocol reference, 7.8. */
function scaleOf({ fields }: Pick<Tracker, 'fields'>, { rule, fields: read }: Trend['rule']): Trend['scale'] {
  if (rule === 'srm_regularity') return { least: 0, most: 7 };
  const ends = fields.flatMap((field) =>
    rule === 'mean' && read.includes(field.id) && field.kind === 'scale'
      ? [{ least: field.min, most: field.max }]
      : [],
  );
  if (ends.length === 0) return null;
  return {
    least: Math.min(...ends.map(({ least }) => least)),
    most: Math.max(...ends.map(({ most }) => most)),
  };
}

function wayOf({ rule, higherIs }: Trend['rule'], points: readonly TrendPoint[]): Way | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  if (rule !== 'mean' && first.days !== last.days) return 'uneven';
  if (first.value === last.value) return 'same';
  if (higherIs === 'neither') return 'neither';
  return last.value > first.value === (higherIs === 'better') ? 'better' : 'worse';
}

/**
 * Each score week by week. A week that is not over yet is left out: a sum of two days is no better than one of seven. Where
 * no reliable change is published it is a trend and no class (IPT protocol reference, 12.1).
 */
export function trendsOf(
  tracker: Pick<Tracker, 'every' | 'fields' | 'scores'>,
  diary: readonly DiaryDay[],
  today: string,
): Trend[] {
  const weeks = scoredWeeks(tracker, diary).filter(({ to }) => tracker.every === 'week' || to < today);
  return tracker.scores.map((rule) => {
    const points = weeks.flatMap(({ from, to, scores }): TrendPoint[] => {
      const score = scores.find(({ id }) => id === rule.id);
      return score?.value == null ? [] : [{ from, to, value: score.value, days: score.days }];
    });
    return { rule, points, way: wayOf(rule, points), scale: scaleOf(tracker, rule) };
  });
}
