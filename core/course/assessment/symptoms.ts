import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { dated } from '#core/course/shared/stamped.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { firstDayOf, lastDayOf } from '#core/days/partial-days.ts';
import { refuse } from '#core/forms/refusal.ts';
import { fact, facts, form, start } from './symptoms-state.ts';
import { symptomsWords } from './words.ts';

export const symptoms = chapter({
  start,
  facts,
  sentences: {
    en: {
      SymptomsReviewed: 'Symptoms were gone through.',
    },
  },
  fold: {
    SymptomsReviewed: (state, data, fact) => ({ reviews: [...state.reviews, dated(data, fact)] }),
  },
  acts: {
    reviewSymptoms: act({
      says: symptomsWords.en.reviewSymptomsWhenTheyBegan,
      who: ['therapist'],
      open: whileOpen,
      form,
      decide(_course, asked, doing) {
        for (const date of [asked.began, asked.worsened]) {
          if (date && firstDayOf(date) > doing.today) {
            return refuse('onset-future', symptomsWords.en.hasNotComeYetGive(date), {
              date,
            });
          }
          if (date && doing.born && lastDayOf(date) < doing.born) {
            return refuse('onset-before-birth', symptomsWords.en.isBeforeClientWasBorn(date), {
              date,
            });
          }
        }
        if (asked.worsened && lastDayOf(asked.worsened) < firstDayOf(asked.began)) {
          return refuse('worse-before-onset', symptomsWords.en.itCannotHaveWorsenedBefore);
        }
        return [fact('SymptomsReviewed', doing.on, asked)];
      },
    }),
  },
  seenBy(state, viewer) {
    if (viewer.as !== 'client') return toClientAndClinicians(start)(state, viewer);
    return { reviews: state.reviews.map((review) => ({ ...review, notes: '' })) };
  },
  paper: { in: 'opening' },
  carriesOver: 'stays_behind',
});
