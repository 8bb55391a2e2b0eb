import { onsetOf } from '#core/course/assessment/onset.ts';
import type { Course } from '#core/course/course.ts';
import { settingsFollowed } from '#core/course/protocol-followed/settings.ts';
import { firstDayOf, lastDayOf, monthsBefore } from '#core/days/partial-days.ts';
import { presentEvents } from './present-events.ts';
import type { TimelineEvent } from './state.ts';

/** The months before the onset in which to look for what changed. */
export interface LookBack {
  /** How many months the window has, and how many of them are looked at most closely. */
  months: number;
  close: number;
  /** First day of the window. */
  from: string;
  /** First day of the part to look at most closely. */
  closeFrom: string;
  /** The onset's last possible day, where the window ends. */
  to: string;
  events: { event: TimelineEvent; when: 'close' | 'within' }[];
}

/** The window as the course's protocol sets it; 12 months and 6 of them close where it says nothing (IPT protocol reference, 1.5). */
export function lookBackMonths(course: Course): Pick<LookBack, 'months' | 'close'> {
  const { months, highlighted } = settingsFollowed(course).lookback ?? { months: 12, highlighted: 6 };
  return { months, close: Math.min(months, highlighted) };
}

/**
 * The look-back window before the onset, its last months highlighted (IPT protocol reference, 1.5).
 * An event with a partial date counts when any of its days falls inside.
 */
export function lookBack(course: Course): LookBack | undefined {
  const { months, close } = lookBackMonths(course);
  const onset = onsetOf(course);
  if (!onset) return;
  const from = monthsBefore(firstDayOf(onset), months);
  const closeFrom = monthsBefore(firstDayOf(onset), close);
  const to = lastDayOf(onset);
  const events = presentEvents(course.timeline)
    .filter(({ kind }) => kind !== 'symptom_onset')
    .filter(({ date, dateEnd }) => firstDayOf(date) <= to && lastDayOf(dateEnd ?? date) >= from)
    .map((event) => ({
      event,
      when: lastDayOf(event.dateEnd ?? event.date) >= closeFrom ? ('close' as const) : ('within' as const),
    }));
  return { months, close, from, closeFrom, to, events };
}
