import { useQuery } from '@tanstack/react-query';
import type { Course } from '#core/course/course.ts';
import type { Caseload } from '#core/lists/caseload.ts';
import { type RefusedError, see } from '#web/app/api.ts';
import { useCoursesBefore } from '#web/both/measures/courses-before.ts';
import { caseloadKey } from '#web/therapist/caseload/list.ts';
import { useCourseView } from '#web/therapist/course/view.ts';

/** The client’s courses before this one that whoever looks may read: those they hold, and the one that this continues. */
export function useTheirCoursesBefore(): Course[] {
  const { course, as } = useCourseView();
  const { opened } = course.opening;
  const { data } = useQuery<Caseload, RefusedError>({
    queryKey: caseloadKey,
    queryFn: () => see('caseload'),
    enabled: as === 'therapist',
  });
  const held = (data?.courses ?? []).filter(
    ({ client, course: id }) => client.id === opened?.client && id !== course.id,
  );
  const ids = [...held.map(({ course: id }) => id), ...(opened?.continues ? [opened.continues] : [])];
  return useCoursesBefore(course, [...new Set(ids)]);
}
