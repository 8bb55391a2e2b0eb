import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import type { CourseView, HeardNews } from '#core/api-answers/courses.ts';
import type { Problem } from '#core/api-answers/problem.ts';
import { type Changed, isChanged, saysWhatPageHas, withChanges } from '#core/changes/what-changed.ts';
import type { ActName, FormOf } from '#core/course/book.ts';
import { asItWas, keepAsItWas } from '#web/app/offline/as-it-was.ts';
import { dropUnsent, sendAct } from '#web/app/offline/unsent.ts';
import type { UnsentAct } from '#web/app/offline/unsent-act.ts';
import { NoLine, RefusedError, see } from './api.ts';
import { useNews } from './news.ts';
import { doesItself, isOwnAct, lostItsAnswer } from './own-acts.ts';

export const courseKey = (id: string) => ['course', id];

const isOwn = ({ id }: HeardNews): boolean => isOwnAct(id);

const hasVersion = (view: CourseView | undefined): Record<string, string> =>
  view?.version === undefined ? {} : { [saysWhatPageHas]: view.version };

/** So soon it is asked for again what is shown as it was, once there is a line. */
const aMoment = 5_000;

/** A course as a page has it; `asOf` where there is no line, and it is as it was last read on this phone. */
export type CourseHere = CourseView & { asOf?: string };

/** As the server has it now, whatever the page showed before. */
async function seeCourse(id: string, before: CourseView | undefined): Promise<CourseView> {
  const answer = await see<CourseView | Changed>(`courses/${id}`, hasVersion(before));
  if (!isChanged(answer)) return answer;
  if (before && before.version === answer.since) return withChanges(before, answer.changes);
  return see<CourseView>(`courses/${id}`);
}

/**
 * The course at this address, kept fresh by the server's news of it. What the page has of it is not sent again. A client’s own
 * is kept on a phone with a phrase, and read there without a line.
 */
export function useCourse(id: string) {
  const keys = useMemo(() => [courseKey(id)], [id]);
  const client = useQueryClient();
  useNews(`courses/${id}/events`, keys, isOwn);
  return useQuery<CourseHere, RefusedError>({
    queryKey: courseKey(id),
    queryFn: async () => {
      const shown = client.getQueryData<CourseHere>(courseKey(id));
      const { asOf: _, ...before } = shown ?? {};
      try {
        const now = await seeCourse(id, shown && (before as CourseView));
        if (now.as === 'client') keepAsItWas(`course/${id}`, now);
        return now;
      } catch (error) {
        const kept = shown ? undefined : asItWas<CourseView>(`course/${id}`, error);
        if (!kept) throw error;
        return { ...kept.answer, asOf: kept.since };
      }
    },
    refetchInterval: ({ state }) => (state.data?.asOf !== undefined && navigator.onLine ? aMoment : false),
  });
}

/** What became of an act: recorded, or waiting on this machine for the line. */
export type Sent = 'recorded' | 'waiting';

/** Where the form of an act was typed, and how. */
type Typed = Pick<UnsentAct, 'place' | 'typed' | 'pressedOn'> & {
  /** Called once the server has it, and before the page shows so: what was typed is no draft any more then. */
  onRecorded?: () => void;
};

/** Refusals after which the page looks again: what it showed is no longer so. */
const tellsOfNewer = ['moved-since', 'appointment-over', 'no-such-appointment'];

/** What is wrong with a form that would wait for the line, where a page can tell. */
export type FaultsHere = (act: string, form: unknown) => Promise<Problem | undefined>;

/** Does an act in this course; the page then shows the course as the server answered it. */
export function useAct<Name extends ActName>(course: string, name: Name, faultsHere?: FaultsHere) {
  const client = useQueryClient();
  return useMutation<Sent, RefusedError, { form: FormOf<Name>; on?: string; id?: string } & Typed>({
    networkMode: 'always',
    mutationFn: async ({ id = newId(), onRecorded, ...done }) => {
      const shown = () => client.getQueryData<CourseView>(courseKey(course));
      doesItself(id);
      try {
        const answer = await sendAct<CourseView | Changed>({ course, name, id, ...done }, () =>
          hasVersion(shown()),
        );
        onRecorded?.();
        const before = shown();
        if (!isChanged(answer)) client.setQueryData(courseKey(course), answer);
        else if (before && before.version === answer.since)
          client.setQueryData(courseKey(course), withChanges(before, answer.changes));
        // Something else changed what the page shows while this was on its way.
        else await client.invalidateQueries({ queryKey: courseKey(course) });
        return 'recorded';
      } catch (error) {
        if (lostItsAnswer(id)) void client.invalidateQueries({ queryKey: courseKey(course) });
        if (error instanceof NoLine) {
          const faults = await faultsHere?.(name, done.form);
          if (!faults) return 'waiting';
          dropUnsent(id);
          throw new RefusedError(faults);
        }
        if (error instanceof RefusedError && tellsOfNewer.includes(error.problem.code))
          await client.invalidateQueries({ queryKey: courseKey(course) });
        throw error;
      }
    },
  });
}
