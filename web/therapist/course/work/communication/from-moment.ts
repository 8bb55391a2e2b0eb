import { useNavigate } from '@tanstack/react-router';
import { v7 as newId } from 'uuid';
import { primaryFocus } from '#core/course/focus/active.ts';
import type { MoodLink } from '#core/course/mood-links/state.ts';
import { RefusedError } from '#web/app/api.ts';
import { useAct } from '#web/app/course.ts';
import { listNames } from '#web/both/people/names.ts';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';

/** The day a moment is from, as far as anybody said. */
export const dayOfMoment = ({ event, on }: MoodLink) => (event.when || on).slice(0, 10);

/** Takes a moment apart: its analysis starts with what the link holds already, or asks with whom it was. */
export function useAnalyseMoment() {
  const view = useCourseView();
  const { course } = view;
  const navigate = useNavigate();
  const start = useAct(course.id, 'startAnalysis');
  async function analyse(link: MoodLink) {
    if (!listNames(course, link.event.people)) {
      const to = '/courses/$course/work/start/$what';
      return navigate({ to, params: { course: course.id, what: 'analysis' }, search: { moment: link.id } });
    }
    const id = newId();
    const form = {
      title: link.event.what.slice(0, 300),
      date: dayOfMoment(link),
      personIds: link.event.people,
      momentId: link.id,
      focusArea: primaryFocus(course)?.area,
      session: sessionNow(view),
    };
    try {
      await start.mutateAsync({ id, form });
    } catch (error) {
      if (error instanceof RefusedError) return;
      throw error;
    }
    const to = '/courses/$course/work/analysis/$id';
    return navigate({ to, params: { course: course.id, id }, search: { write: 'whole' } });
  }
  return {
    analyse: (link: MoodLink) => void analyse(link),
    isStarting: start.isPending,
    sentence: start.error?.problem?.title,
  };
}
