import type { Course } from '#core/course/course.ts';
import { type ComingAnniversary, upcomingAnniversaries } from '#core/course/grief/dates.ts';
import { presentEvents } from '#core/course/timeline/present-events.ts';
import { daysBetween } from '#core/days/between.ts';
import { firstDayOf } from '#core/days/partial-days.ts';

/** One day to come that the chart knows of, with what is already planned for it. */
export interface DateAhead {
  what: string;
  /** `death`: `what` names who died. */
  kind: ComingAnniversary['kind'];
  /** A whole day, or as much of it as is known. */
  on: string;
  plan: string;
}

/**
 * Days of the year to come that are worth a plan before the goodbye: dates of a loss and what stands ahead on the
 * timeline, soonest first. Those foreseen already are left out. IPT protocol reference, E-06 and 2.3.1.
 */
export function datesToForesee(course: Course, today: string): DateAhead[] {
  const year = 365;
  const ahead: DateAhead[] = [
    ...upcomingAnniversaries(course, today, year).map(({ what, kind, on, plan }) => ({
      what,
      kind,
      on,
      plan,
    })),
    ...presentEvents(course.timeline)
      .filter(({ date }) => {
        const inDays = daysBetween(today, firstDayOf(date));
        return inDays > 0 && inDays <= year;
      })
      .map(({ what, date }) => ({ what, kind: 'noted' as const, on: date, plan: '' })),
  ];
  const isForeseen = ({ what, on }: DateAhead) =>
    course.ending.stressors.some((stressor) => stressor.what === what || stressor.when === on);
  return ahead.filter((one) => !isForeseen(one)).toSorted((a, b) => a.on.localeCompare(b.on));
}
