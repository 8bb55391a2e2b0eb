import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { dated } from '#core/course/shared/stamped.ts';
import { withPartsChanged } from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { fact, facts, parkedForm, returned, start } from './parked-state.ts';
import { stillParked } from './standing.ts';
import { parkedWords } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  'not-parked': { en: 'This is not parked, or it has been settled already. Look again at what is parked.' },
});

export const parked = chapter({
  start,
  facts,
  sentences: {
    en: {
      IssueParked: 'An issue was parked for later.',
      ParkedIssueReturnedTo: 'A parked issue was taken up again.',
    },
  },
  fold: {
    IssueParked: (state, data, fact) => ({
      parked: [...state.parked, { ...dated(data, fact), by: fact.by, returns: [] }],
    }),
    ParkedIssueReturnedTo: (state, { parked: which, ...data }, { on, by }) => ({
      parked: withPartsChanged(state.parked, which, ({ returns }) => ({
        returns: [...returns, { ...data, on, by }],
      })),
    }),
  },
  acts: {
    parkIssue: act({
      says: parkedWords.en.parkSomethingOutsideFocus,
      who: ['client', 'therapist'],
      open: whileOpen,
      form: parkedForm,
      decide: (_course, form, doing) => [fact('IssueParked', doing.on, form)],
    }),
    returnToParked: act({
      says: parkedWords.en.returnToSomethingParkedTaken,
      who: ['client', 'therapist'],
      open: whileOpen,
      form: returned,
      decide(course, form, doing) {
        if (!stillParked(course).some((each) => each.id === form.parked)) {
          return mayNot('not-parked');
        }
        return [fact('ParkedIssueReturnedTo', doing.on, form)];
      },
    }),
  },
  seenBy: toClientAndClinicians(start),
  paper: 'never',
  carriesOver: 'stays_behind',
});
