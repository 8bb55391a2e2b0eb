import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { dated } from '#core/course/shared/stamped.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { fact, facts, form, start } from './psychoeducation-state.ts';
import { psychoeducationWords } from './words.ts';

export const psychoeducation = chapter({
  start,
  facts,
  sentences: {
    en: {
      IllnessExplained: 'The illness was explained.',
    },
  },
  fold: {
    IllnessExplained: (state, data, fact) => ({ given: [...state.given, dated(data, fact)] }),
  },
  acts: {
    explainIllness: act({
      says: psychoeducationWords.en.recordWhatWasExplainedAbout,
      who: ['therapist'],
      open: whileOpen,
      form,
      decide: (_course, asked, doing) => [fact('IllnessExplained', doing.on, asked)],
    }),
  },
  seenBy: toClientAndClinicians(start),
  paper: { in: 'opening' },
  carriesOver: 'stays_behind',
});
