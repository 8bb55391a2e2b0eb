import { Temporal } from 'temporal-polyfill';
import type { KeptTracker } from '#core/course/trackers/state.ts';
import type { TrackerField } from '#core/protocols/protocol/tracker.ts';
import { minutesOf, type Targets } from '#core/trackers/note.ts';
import { hitWithin } from '#core/trackers/regularity.ts';
import type { ScoredWeek } from '#core/trackers/weeks.ts';
import type { WeekAmount, WeekTime } from '#web/pictures/week/props.ts';

/** The days from the first to the last, both counted. */
function daysFrom({ from, to }: Pick<ScoredWeek, 'from' | 'to'>): string[] {
  const count = Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days + 1;
  return Array.from({ length: count }, (_, n) => Temporal.PlainDate.from(from).add({ days: n }).toString());
}

/** The days that are drawn: each of the week, or the weeks noted of a weekly tracker. */
export const daysShown = ({ tracker }: Pick<KeptTracker, 'tracker'>, week: ScoredWeek): string[] =>
  tracker.every === 'day' ? daysFrom(week) : week.days.map(({ day }) => day);

/** The activity that the week’s regularity found for this field. */
const activityIn = (week: ScoredWeek, field: string) =>
  week.scores.flatMap(({ regularity }) => regularity?.activities ?? []).find((one) => one.field === field);

/** On which days a time was near to its habit; of none where there is no habit. */
export const hitsOf = (week: ScoredWeek, field: string) => {
  const activity = activityIn(week, field);
  return activity?.habitual == null ? undefined : activity;
};

/** What is near to a habitual time. */
const habitAround = (at: number | null) =>
  at === null ? {} : { habit: { from: at - hitWithin, to: at + hitWithin } };

/** The fields of a week with a time, as they are drawn. */
export function timesDrawn(
  fields: readonly TrackerField[],
  week: ScoredWeek,
  targets: Targets,
  name: (field: TrackerField) => string,
): WeekTime[] {
  return fields.flatMap((field): WeekTime[] => {
    if (field.kind !== 'time') return [];
    const activity = hitsOf(week, field.id);
    const target = targets[field.id];
    return [
      {
        name: name(field),
        marks: week.days.flatMap(({ day, fields: noted }) => {
          const value = noted[field.id];
          if (typeof value !== 'object') return [];
          const near = activity?.hits.includes(day) ? ('habit' as const) : ('far' as const);
          return [{ day, at: minutesOf(value.at, field.nightUntil), near }];
        }),
        ...(typeof target === 'string' && { target: minutesOf(target, field.nightUntil) }),
        ...(activity && habitAround(activity.habitual)),
      },
    ];
  });
}

/** The fields of a week with a number, as they are drawn; a count goes as far as it was noted. */
export function amountsDrawn(
  fields: readonly TrackerField[],
  week: ScoredWeek,
  targets: Targets,
  name: (field: TrackerField) => string,
): WeekAmount[] {
  return fields.flatMap((field): WeekAmount[] => {
    if (field.kind === 'time' || field.kind === 'text') return [];
    const values = week.days.flatMap(({ day, fields: noted }) => {
      const value = noted[field.id];
      const number = typeof value === 'boolean' ? Number(value) : value;
      return typeof number === 'number' ? [{ day, value: number }] : [];
    });
    const target = targets[field.id];
    const aimed = typeof target === 'number' ? { target } : {};
    const most = Math.max(1, ...values.map(({ value }) => value), target === undefined ? 0 : Number(target));
    const limits =
      field.kind === 'scale'
        ? { min: field.min, max: field.max }
        : field.kind === 'number'
          ? { min: Math.min(0, field.min), max: Math.min(field.max, Math.ceil(most)) }
          : { min: 0, max: most };
    return values.length === 0 && target === undefined
      ? []
      : [{ name: name(field), ...limits, values, ...aimed }];
  });
}
