import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { Course } from '#core/course/course.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { see } from '#web/app/api.ts';
import { courseKey } from '#web/app/course.ts';
import type { TrajectoryScore } from '#web/pictures/trajectory/props.ts';
import { dateInWords } from '#web/ui/words/when.ts';
import type { CourseDrawn } from './one-line.ts';

/** So many courses back are drawn. */
const most = 4;

const openedOn = ({ opening }: Course) => opening.opened?.on ?? '';

/** The courses of these ids that may be read, the earliest first: those begun before this one. */
export function useCoursesBefore(course: Course, ids: readonly string[]): Course[] {
  return useQueries({
    queries: ids.slice(0, most).map((id) => ({
      queryKey: courseKey(id),
      queryFn: () => see<CourseView>(`courses/${id}`),
      staleTime: 60_000,
      retry: false,
    })),
    combine: (answers) =>
      answers
        .flatMap(({ data }) => (data && data.course.id !== course.id ? [data.course] : []))
        .filter((one) => openedOn(one) <= openedOn(course))
        .toSorted((a, b) => openedOn(a).localeCompare(openedOn(b))),
  });
}

/** The scores of courses before, each under its name. */
export function useDrawnBefore(
  before: readonly Course[],
  instrument: Instrument,
  drawn: (course: Course, instrument: Instrument) => TrajectoryScore[],
): CourseDrawn[] {
  const { t, i18n } = useTranslation();
  return before.map((one) => ({
    name: t('pictures.trajectory.courseFrom', { on: dateInWords(openedOn(one), i18n.language) }),
    scores: drawn(one, instrument),
  }));
}
