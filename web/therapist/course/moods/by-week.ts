import { Temporal } from 'temporal-polyfill';
import { dayOf } from '#core/course/mood-links/day-of.ts';
import type { MoodLink } from '#core/course/mood-links/state.ts';

export interface Week {
  /** Its Monday, `2026-01-12`. */
  from: string;
  /** The latest day first. */
  links: MoodLink[];
}

function mondayOf(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
}

/** Moods and events by the week they belong to, the latest week first. */
export function byWeek(links: readonly MoodLink[]): Week[] {
  const inOrder = links.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)) || b.seq - a.seq);
  const mondays = [...new Set(inOrder.map((link) => mondayOf(dayOf(link))))];
  return mondays.map((from) => ({ from, links: inOrder.filter((link) => mondayOf(dayOf(link)) === from) }));
}
