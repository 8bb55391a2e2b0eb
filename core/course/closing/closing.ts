import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { closeCourse } from './close-course.ts';
import { finishEarly } from './finish-early.ts';
import { pauseCourse, resumeCourse } from './pause.ts';
import { closingFacts as facts, start } from './state.ts';

/** How the course stands and ends: paused, finished early, closed. */

export const closing = chapter({
  start,
  facts,
  sentences: {
    en: {
      FinishedEarly: 'The course was finished early.',
      CoursePaused: 'The course was paused.',
      CourseResumed: 'The course was taken up again.',
      CourseClosed: 'The course was closed.',
    },
  },
  fold: {
    FinishedEarly: (state, data, fact) => ({ ...state, early: stamped(data, fact) }),
    CoursePaused: (state, data, fact) => ({
      ...state,
      pauses: [...state.pauses, { ...stamped(data, fact), resumed: null }],
    }),
    CourseResumed: (state, { words }, { on }) => ({
      ...state,
      pauses: state.pauses.map((pause) => (pause.resumed ? pause : { ...pause, resumed: { on, words } })),
    }),
    CourseClosed: (state, data, fact) => ({ ...state, closed: stamped(data, fact) }),
  },
  acts: { finishEarly, pauseCourse, resumeCourse, closeCourse },
  seenBy: toClientAs(start, (state) => {
    const pauses = state.pauses.map((one) => ({
      ...one,
      why: '',
      resumed: one.resumed && { ...one.resumed, words: '' },
    }));
    const early = state.early && { ...state.early, words: '', checklist: [] };
    const closed = state.closed && { ...state.closed, words: '' };
    return { pauses, early, closed };
  }),
  paper: { in: 'ending' },
  carriesOver: 'stays_behind',
});
