import type { Course } from '#core/course/course.ts';
import { activeFoci } from '#core/course/focus/active.ts';
import type { Area } from '#core/protocols/areas/area.ts';
import { problemAreas } from '#core/protocols/areas/areas.ts';
import type { Sign } from '#core/protocols/areas/problem-area.ts';
import { signShownBy } from './signs-shown.ts';

/** One sign of progress, with what in the record shows it; nothing there is not the same as nothing moved. */
export interface SignShown extends Sign {
  shownBy: string[];
}

/** The signs of progress of one area, each beside what was recorded; nothing is judged. IPT protocol reference, 2.3. */
export function signsIn(course: Course, area: Area): SignShown[] {
  return problemAreas[area].progress.map((sign) => ({ ...sign, shownBy: signShownBy(course, sign.id) }));
}

/** The signs of every focus, the primary first. */
export function signsOfProgress(course: Course): { area: Area; signs: SignShown[] }[] {
  return activeFoci(course)
    .toSorted((a, b) => a.rank.localeCompare(b.rank))
    .map(({ area }) => ({ area, signs: signsIn(course, area) }));
}
