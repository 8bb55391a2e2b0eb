import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { formulationActs } from './acts.ts';
import { forTheClient } from './for-the-client.ts';
import { facts, start } from './state.ts';

export const formulation = chapter({
  start,
  facts,
  sentences: {
    en: {
      FormulationWritten: 'The formulation was written.',
      FormulationShared: 'The formulation was shared.',
      FormulationAnswered: 'The client answered the formulation.',
    },
  },
  fold: {
    FormulationWritten: (state, data, { on }) => ({
      ...state,
      versions: [...state.versions, { ...data, version: state.versions.length + 1, on, shared: 'not_yet' }],
    }),
    FormulationShared: (state, data, { on }) => ({
      ...state,
      versions: state.versions.map((each) =>
        each.version === data.version ? { ...each, shared: on, unratedBecause: data.unratedBecause } : each,
      ),
    }),
    FormulationAnswered: (state, data, { on }) => ({
      ...state,
      answers: [...state.answers, { ...data, on }],
    }),
  },
  acts: formulationActs,
  seenBy: toClientAs(start, (state) => {
    const shared = state.versions.filter((each) => each.shared !== 'not_yet');
    return { versions: shared.map(forTheClient), answers: state.answers };
  }),
  paper: {
    in: 'understood',
    as: (state) => ({
      ...state,
      versions: state.versions.map((version) => ({ ...version, workingNote: '' })),
    }),
  },
  carriesOver: 'stays_behind',
});
