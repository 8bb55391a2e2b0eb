import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { ActName, FormOf } from '#core/course/book.ts';
import { sendAct, type UnsentAct } from '#web/app/offline/unsent.ts';
import { NoLine, RefusedError, see } from './api.ts';
import { useNews } from './news.ts';

export const courseKey = (id: string) => ['course', id];

/** The course at this address, kept fresh by the server's news of it. */
export function useCourse(id: string) {
  const keys = useMemo(() => [courseKey(id)], [id]);
  useNews(`courses/${id}/events`, keys);
  return useQuery<CourseView, RefusedError>({ queryKey: courseKey(id), queryFn: () => see(`courses/${id}`) });
}

/** What became of an act: recorded, or waiting on this machine for the line. */
export type Sent = 'recorded' | 'waiting';

/** Where the form of an act was typed, and how. */
type Typed = Pick<UnsentAct, 'place' | 'typed'> & {
  /** Called once the server has it, and before the page shows so: what was typed is no draft any more then. */
  onRecorded?: () => void;
};

/** Refusals after which the page looks again: what it showed is no longer so. */
const tellsOfNewer = ['moved-since', 'appointment-over', 'no-such-appointment'];

/** Does an act in this course; the page then shows the course as the server answered it. */
export function useAct<Name extends ActName>(course: string, name: Name) {
  const client = useQueryClient();
  return useMutation<Sent, RefusedError, { form: FormOf<Name>; on?: string; id?: string } & Typed>({
    networkMode: 'always',
    mutationFn: async ({ id = newId(), onRecorded, ...done }) => {
      try {
        const view = await sendAct<CourseView>({ course, name, id, ...done });
        onRecorded?.();
        client.setQueryData(courseKey(course), view);
        return 'recorded';
      } catch (error) {
        if (error instanceof NoLine) return 'waiting';
        if (error instanceof RefusedError && tellsOfNewer.includes(error.problem.code))
          await client.invalidateQueries({ queryKey: courseKey(course) });
        throw error;
      }
    },
  });
}
