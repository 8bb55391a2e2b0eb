import { isRefusal, type Refusal } from '#core/forms/refusal.ts';

/**
 * An hour in the diary as whoever acts saw it; where it was moved meanwhile, why not, with the newer time.
 * @param shownAt the wall-clock moment it was shown with; undefined where the form does not say
 * @param moved says in the words of its chapter that it was moved
 */
export function unlessMovedSince<Hour extends { at: string }>(
  found: Hour | Refusal,
  shownAt: string | undefined,
  moved: (newer: { day: string; time: string; at: string }) => Refusal,
): Hour | Refusal {
  if (isRefusal(found) || shownAt === undefined || found.at === shownAt) return found;
  return moved({ day: found.at.slice(0, 10), time: found.at.slice(11, 16), at: found.at });
}
