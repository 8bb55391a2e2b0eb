import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import { areaFollowed, areasFollowed } from '#core/course/focus/areas-followed.ts';
import { areaTone } from '#web/app/area-tones.ts';

/** The problem areas of a course in the words of its form of therapy, for whoever works with them. */
export function useAreaWords(course: Course) {
  const { t } = useTranslation();
  const nameOf = (id: string, place = 'course.area') => {
    const { called, room } = areaFollowed(course, id);
    return called ?? t(`${place}.${room}`);
  };
  const ids = areasFollowed(course).map(({ id }) => id);
  return {
    /** The name of an area: its form’s own, else that of its room from this place of the catalogue. */
    nameOf,
    toneOf: (id: string) => areaTone[areaFollowed(course, id).room],
    /** Those that can be chosen; none in a form whose focus comes from a sheet. */
    ids,
    options: ids.map((value) => ({ value, label: nameOf(value) })),
    optionsIn: (place: string) => ids.map((value) => ({ value, label: nameOf(value, place) })),
  };
}
