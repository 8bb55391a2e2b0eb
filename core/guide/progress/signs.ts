import type { Course } from '#core/course/course.ts';
import { activeFoci } from '#core/course/focus/active.ts';
import { areaFollowed } from '#core/course/focus/areas-followed.ts';
import type { Sign } from '#core/protocols/areas/problem-area.ts';
import { signShownBy } from './signs-shown.ts';

/** One sign of progress, with what in the record shows it; nothing there is not the same as nothing moved. */
export interface SignShown extends Sign {
  shownBy: string[];
}

/** The signs of progress of one area, each beside what was recorded; nothing is judged. IPT protocol reference, 2.3. */
export function signsIn(course: Course, area: string): SignShown[] {
  return areaFollowed(course, area).progress.map((sign) => ({
    ...sign,
    shownBy: signShownBy(course, sign.id),
  }));
}

/** The signs of every focus, the primary first. */
export function signsOfProgress(course: Course): { area: string; signs: SignShown[] }[] {
  return activeFoci(course)
    .toSorted((a, b) => a.rank.localeCompare(b.rank))
    .map(({ area }) => ({ area, signs: signsIn(course, area) }));
}
