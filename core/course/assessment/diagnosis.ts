import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { fact, facts, form, start } from './diagnosis-state.ts';

export const diagnosis = chapter({
  start,
  facts,
  sentences: {
    en: {
      DiagnosisTold: 'The diagnosis was told.',
    },
  },
  fold: {
    DiagnosisTold: (state, data, { act: telling, on }) => ({
      told: [...state.told, { ...data, id: telling, on }],
    }),
  },
  acts: {
    tellDiagnosis: act({
      says: 'Record that the client was told what the problem is called, and how they received it.',
      who: ['therapist'],
      open: whileOpen,
      form,
      decide: (_course, asked, doing) => [fact('DiagnosisTold', doing.on, asked)],
    }),
  },
  seenBy(state, viewer) {
    if (viewer.as !== 'client') return toClientAndClinicians(start)(state, viewer);
    return { told: state.told.map((each) => ({ ...each, workingNote: '' })) };
  },
  paper: {
    in: 'opening',
    as: (state) => ({ ...state, told: state.told.map((one) => ({ ...one, workingNote: '' })) }),
  },
  carriesOver: 'stays_behind',
});
