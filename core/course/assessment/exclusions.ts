import { toClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { refuse } from '#core/forms/refusal.ts';
import { fact, facts, form, start } from './exclusions-state.ts';
import { exclusionsWords } from './words.ts';

export const exclusions = chapter({
  start,
  facts,
  sentences: {
    en: {
      ExclusionsScreened: 'Other explanations were screened.',
    },
  },
  fold: {
    ExclusionsScreened(state, { answers }, { on }) {
      const asked = answers.map((each) => ({ ...each, on }));
      const rest = state.now.filter(({ item }) => !asked.some((each) => each.item === item));
      return { now: [...rest, ...asked], history: [...state.history, ...asked] };
    },
  },
  acts: {
    screenExclusions: act({
      says: exclusionsWords.en.recordWhatWasAsked,
      who: ['therapist'],
      open: whileOpen,
      form,
      decide(_course, asked, doing) {
        const twice = asked.answers.find(
          ({ item }, index) => asked.answers.findIndex((each) => each.item === item) !== index,
        );
        if (twice) return refuse('answered-twice', exclusionsWords.en.oneQuestionIsAnsweredTwice);
        if (asked.answers.some(({ found, referredTo }) => found === 'referred' && !referredTo)) {
          return refuse('referred-where', exclusionsWords.en.sayWhereClientWasReferred);
        }
        return [fact('ExclusionsScreened', doing.on, asked)];
      },
    }),
  },
  seenBy: toClinicians(start),
  paper: { in: 'opening' },
  carriesOver: 'stays_behind',
});
