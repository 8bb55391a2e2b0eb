import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { activeFoci } from './active.ts';
import { focusActs } from './acts.ts';
import { type Focus, facts, start } from './state.ts';

function ended(foci: readonly Focus[], which: string, on: string, why: string): Focus[] {
  return foci.map((each) => (each.id === which ? { ...each, ended: { on, why } } : each));
}

export const focus = chapter({
  start,
  facts,
  sentences: {
    en: {
      FocusChosen: 'A focus was chosen.',
      FocusChanged: 'The focus was changed.',
      FocusEnded: 'A focus came to its end.',
      FocusKept: 'The focus was looked at again, and kept.',
    },
  },
  fold: {
    FocusChosen: (state, data, { act: chosen, on }) => ({
      ...state,
      foci: [...state.foci, { ...data, id: chosen, chosenOn: on, ended: null }],
    }),
    FocusChanged: (state, { from, to, change }, { act: chosen, on }) => ({
      ...state,
      foci: [
        ...ended(state.foci, from, on, change.reformulation),
        { ...to, id: chosen, chosenOn: on, ended: null, agreed: true as const },
      ],
      changes: [...state.changes, { ...change, from, to: chosen, on }],
    }),
    FocusKept: (state, data, { on }) => ({ ...state, confirmed: [...state.confirmed, { ...data, on }] }),
    FocusEnded: (state, data, { on }) => ({ ...state, foci: ended(state.foci, data.focus, on, data.why) }),
  },
  acts: focusActs,
  seenBy: toClientAs(start, (state) => ({ foci: state.foci.map(forTheClient), changes: [], confirmed: [] })),
  paper: { in: 'understood' },
  // The focus there was, for the therapist to take up or leave. IPT protocol reference, 6.7.
  carriesOver: (course: Course) =>
    activeFoci(course).map(({ area, rank, people, whyForClient }) => ({ area, rank, people, whyForClient })),
});

/** The client always sees the focus and why, in words meant for them (guard focus_visible); the reasoning stays out. */
function forTheClient(each: Focus): Focus {
  return {
    ...each,
    why: '',
    rejected: [],
    safetyConsidered: '',
    supervisorAgrees: '',
    confidence: undefined,
    ended: each.ended && { on: each.ended.on, why: '' },
  };
}
