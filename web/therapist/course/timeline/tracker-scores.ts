import type { Course } from '#core/course/course.ts';
import { diaryOf } from '#core/course/trackers/kept.ts';
import { scoredWeeks } from '#core/trackers/weeks.ts';
import type { TimelineProps } from '#web/pictures/timeline/props.ts';

/** Regularity goes from 0 to 7. IPT protocol reference, 7.8. */
const mostRegular = 7;

/** The first score of each tracker, week by week, each on the last day it is read from; those below nought are left out. */
export function trackerScores({ trackers }: Pick<Course, 'trackers'>): NonNullable<TimelineProps['scores']> {
  return trackers.kept.flatMap((kept) => {
    const [rule] = kept.tracker.scores;
    if (!rule) return [];
    const points = scoredWeeks(kept.tracker, diaryOf(kept)).flatMap(({ days, scores }) => {
      const value = scores.find(({ id }) => id === rule.id)?.value;
      const on = days.at(-1)?.day;
      return value == null || !on ? [] : [{ on, score: Math.round(value * 100) / 100 }];
    });
    if (points.length === 0 || points.some(({ score }) => score < 0)) return [];
    const field = kept.tracker.fields.find(({ id }) => id === rule.fields[0]);
    const limit = field && 'max' in field && field.kind !== 'count' ? field.max : 1;
    const most =
      rule.rule === 'srm_regularity' ? mostRegular : Math.max(limit, ...points.map(({ score }) => score));
    return [{ instrument: rule.name, most, points }];
  });
}
