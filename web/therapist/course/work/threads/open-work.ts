import type { Course } from '#core/course/course.ts';
import { type ThreadStep, threads } from '#core/course/threads/threads.ts';
import { tryOutsMode } from '#core/course/try-outs/mode.ts';
import { stateOf } from '#web/therapist/course/work/try-outs/by-state.ts';

export interface OpenWork {
  openAnalyses: ThreadStep[];
  openDecisions: ThreadStep[];
  /** Rehearsed and not tried yet; none where the course has no work at home. */
  untried: ThreadStep[];
  untold: ThreadStep[];
  toReview: ThreadStep[];
}

/** What was begun and is not through, by what it waits for. */
export function openWork(course: Course): OpenWork {
  const steps = threads(course).flatMap((thread) => thread.steps);
  const isTrying = tryOutsMode(course) !== 'none';
  const tried = steps.filter(({ kind }) => kind === 'try_out').flatMap(({ from }) => from);
  const tryOuts = (stand: ReturnType<typeof stateOf>) => {
    const ids = course.tryOuts.tryOuts.filter((one) => stateOf(one) === stand).map(({ id }) => id);
    return isTrying ? steps.filter(({ id }) => ids.includes(id)) : [];
  };
  return {
    openAnalyses: steps.filter(({ kind, stands }) => kind === 'analysis' && stands === 'draft'),
    openDecisions: steps.filter(({ kind, stands }) => kind === 'decision' && stands === 'open'),
    untried: isTrying ? steps.filter(({ kind, id }) => kind === 'role_play' && !tried.includes(id)) : [],
    untold: tryOuts('waiting'),
    toReview: tryOuts('told'),
  };
}
