import { onsetOf } from './assessment-symptoms.ts';
import type { Course } from './course.ts';
import { firstDayOf, lastDayOf, monthsBefore } from './partial-days.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** The months before the onset in which to look for what changed. */
export interface LookBack {
  /** First day of the window. */
  from: string;
  /** First day of the part to look at most closely. */
  closeFrom: string;
  /** The onset's last possible day, where the window ends. */
  to: string;
  events: { event: TimelineEvent; when: 'close' | 'within' }[];
}

/**
 * The look-back window: 12 months before the onset, the last 6 highlighted (IPT protocol reference, 1.5).
 * An event with a partial date counts when any of its days falls inside.
 */
export function lookBack(course: Course, months = 12, close = 6): LookBack | undefined {
  const onset = onsetOf(course);
  if (!onset) return;
  const from = monthsBefore(firstDayOf(onset), months);
  const closeFrom = monthsBefore(firstDayOf(onset), close);
  const to = lastDayOf(onset);
  const events = course.timeline.events
    .filter(({ aside, kind }) => !aside && kind !== 'symptom_onset')
    .filter(({ date, dateEnd }) => firstDayOf(date) <= to && lastDayOf(dateEnd ?? date) >= from)
    .map((event) => ({
      event,
      when: lastDayOf(event.dateEnd ?? event.date) >= closeFrom ? ('close' as const) : ('within' as const),
    }));
  return { from, closeFrom, to, events };
}
