import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { refuseNotThere } from '#core/course/inventory/who-is-there.ts';
import { withPartsChanged } from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { refuse } from '#core/forms/refusal.ts';
import { fact, facts, form, outcome, start } from './support-state.ts';
import { supportWords } from './words.ts';

export const support = chapter({
  start,
  facts,
  sentences: {
    en: {
      SupportMobilised: 'Support was called on.',
      SupportReviewed: 'Support was looked at again.',
    },
  },
  fold: {
    SupportMobilised: (state, data, { act: supporter, on, by }) => ({
      supporters: [...state.supporters, { ...data, id: supporter, on, by, outcomes: [] }],
    }),
    SupportReviewed: (state, { supporter, ...data }, { on }) => ({
      supporters: withPartsChanged(state.supporters, supporter, ({ outcomes }) => ({
        outcomes: [...outcomes, { ...data, on }],
      })),
    }),
  },
  acts: {
    mobiliseSupport: act({
      says: supportWords.en.nameSomebodyWhoCanHelp,
      who: ['client', 'therapist'],
      open: whileOpen,
      form,
      decide(course, asked, doing) {
        const chosen = asked.person ? [asked.person] : [];
        return (
          refuseWithUnsafe(course, chosen, doing.as, asked.who) ??
          refuseNotThere(course, chosen, 'one', doing.as, asked.who) ?? [
            fact('SupportMobilised', doing.on, asked),
          ]
        );
      },
    }),
    reviewSupport: act({
      says: supportWords.en.sayWhatCameOfAsking,
      who: ['client', 'therapist'],
      open: whileOpen,
      form: outcome,
      decide(course, asked, doing) {
        if (!course.support.supporters.some((each) => each.id === asked.supporter)) {
          return refuse('no-such-supporter', supportWords.en.thisSupporterIsNot);
        }
        return [fact('SupportReviewed', doing.on, asked)];
      },
    }),
  },
  seenBy: toClientAndClinicians(start),
  paper: { in: 'opening' },
  carriesOver: 'stays_behind',
});
