import { toClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { refuse } from '#core/forms/refusal.ts';
import { fact, facts, form, start } from './areas-rated-state.ts';
import { areasRatedWords } from './words.ts';

export const areasRated = chapter({
  start,
  facts,
  sentences: {
    en: {
      AreaRated: 'A problem area was rated.',
    },
  },
  fold: {
    AreaRated(state, data, { on }) {
      const rating = { ...data, on };
      return { now: { ...state.now, [data.area]: rating }, history: [...state.history, rating] };
    },
  },
  acts: {
    rateArea: act({
      says: areasRatedWords.en.rateOneOfFourProblem,
      who: ['therapist'],
      open: whileOpen,
      form,
      decide(_course, asked, doing) {
        if (asked.evidence.length + asked.against.length === 0) {
          return refuse('no-evidence', areasRatedWords.en.writeWhatSpeaks);
        }
        return [fact('AreaRated', doing.on, asked)];
      },
    }),
  },
  seenBy: toClinicians(start),
  paper: { in: 'understood' },
  carriesOver: 'stays_behind',
});
