import type { Course } from '#core/course/course.ts';
import { diaryOf } from '#core/course/trackers/kept.ts';
import { trendsOf } from '#core/trackers/trend.ts';
import type { TimelineProps } from '#web/pictures/timeline/props.ts';

/** The first score of each tracker, week by week, each on the last day of its week; those below nought are left out. */
export function trackerScores(
  { trackers }: Pick<Course, 'trackers'>,
  today: string,
): NonNullable<TimelineProps['scores']> {
  return trackers.kept.flatMap((kept) => {
    const [trend] = trendsOf(kept.tracker, diaryOf(kept), today);
    if (!trend || trend.points.length === 0 || trend.points.some(({ value }) => value < 0)) return [];
    const { rule, scale } = trend;
    const points = trend.points.map(({ from, to, value }) => ({
      on: kept.tracker.every === 'week' ? from : to,
      score: Math.round(value * 100) / 100,
    }));
    const most = scale?.most ?? Math.max(1, ...points.map(({ score }) => score));
    return [{ instrument: rule.name, most, points }];
  });
}
