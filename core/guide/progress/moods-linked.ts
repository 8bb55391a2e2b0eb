import type { Course } from '#core/course/course.ts';
import { moodLinksIn } from '#core/course/mood-links/in-session.ts';
import { followed } from '#core/guide/followed.ts';
import { middleSessions } from '#core/guide/sessions-over.ts';
import { halfUp } from '#core/instruments/scoring/rounding.ts';

/** At least so many middle sessions in a hundred are to hold a link. IPT protocol reference, 1.7.1. */
export const linkedTarget = 90;

export interface MoodsLinked {
  /** Middle sessions that are over, and how many of them hold a link of mood and events. */
  sessions: number;
  linked: number;
  /** In whole per cent. */
  share: number;
  stands: 'reached' | 'below';
  /** The numbers of those without one. */
  without: number[];
}

/** How many middle sessions tied mood and events together; null before one is over. PD-09 names each that did not. */
export function moodsLinked(course: Course, today: string): MoodsLinked | null {
  const follows = followed(course);
  const over = follows ? middleSessions(course, follows, today) : [];
  if (over.length === 0) return null;
  const without = over.filter(({ n }) => moodLinksIn(course, n).length === 0).map(({ n }) => n);
  const linked = over.length - without.length;
  return {
    sessions: over.length,
    linked,
    share: halfUp((100 * linked) / over.length),
    stands: 100 * linked >= linkedTarget * over.length ? 'reached' : 'below',
    without,
  };
}
