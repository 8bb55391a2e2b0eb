import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { dated } from '#core/course/shared/stamped.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { refuseToDecide } from '#core/credentials/licence.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { fact, facts, form, problemForm, start, withoutForm } from './diagnosis-state.ts';
import { diagnosisWords } from './words.ts';

const refuseBecause = refusalsOf({
  'diagnosis-told': {
    en: 'The client was told a diagnosis on {{on}}. Strike that out first if it was wrong.',
  },
});

const words = {
  en: {
    without: 'Begin a course from a problem or from distress, without a diagnosis.',
    says: 'Record which problem the course is for; the pair of measures its outcome is read by follows from it.',
  },
};

export const diagnosis = chapter({
  start,
  facts,
  sentences: {
    en: {
      DiagnosisTold: 'The diagnosis was told.',
      ProblemRecorded: 'What the course is for was recorded.',
      BegunWithoutDiagnosis: 'The course was begun without a diagnosis.',
    },
  },
  fold: {
    DiagnosisTold: (state, data, fact) => ({
      ...state,
      told: [...state.told, dated(data, fact)],
      without: null,
    }),
    BegunWithoutDiagnosis: (state, data, { on }) => ({ ...state, without: { ...data, on } }),
    ProblemRecorded: (state, data, { on }) => ({
      ...state,
      problem: data.problem === 'not-recorded' ? null : { ...data, on },
    }),
  },
  acts: {
    tellDiagnosis: act({
      says: diagnosisWords.en.recordThatClientWasTold,
      who: ['therapist'],
      open: (course, doing) => whileOpen(course) ?? refuseToDecide(doing),
      form,
      decide: (_course, asked, doing) => [fact('DiagnosisTold', doing.on, asked)],
    }),
    beginWithoutDiagnosis: act({
      says: words.en.without,
      who: ['therapist'],
      open: whileOpen,
      form: withoutForm,
      decide(course, asked, doing) {
        const told = course.diagnosis.told.at(-1);
        return told
          ? refuseBecause('diagnosis-told', { on: told.on })
          : [fact('BegunWithoutDiagnosis', doing.on, asked)];
      },
    }),
    recordProblem: act({
      says: words.en.says,
      who: ['therapist'],
      open: whileOpen,
      form: problemForm,
      decide: (_course, asked, doing) => [fact('ProblemRecorded', doing.on, asked)],
    }),
  },
  seenBy(state, viewer) {
    if (viewer.as !== 'client') return toClientAndClinicians(start)(state, viewer);
    return { ...state, told: state.told.map((each) => ({ ...each, workingNote: '' })) };
  },
  paper: {
    in: 'opening',
    as: (state) => ({ ...state, told: state.told.map((one) => ({ ...one, workingNote: '' })) }),
  },
  carriesOver: 'stays_behind',
});
