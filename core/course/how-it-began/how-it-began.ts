import { clientAndTherapist } from '#core/book/doing.ts';
import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { behindForm, fact, facts, onsetForm, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

const refuseTwice = (asked: readonly string[]) =>
  new Set(asked).size === asked.length ? undefined : refuseBecause('answered-twice');

/** What was going on when this began, and what may lie behind it, in the client’s own words (I-09; IPT protocol reference, 2.2). */
export const howItBegan = chapter({
  start,
  facts,
  sentences: {
    en: {
      HowItBeganTold: 'The four questions on how it began were answered.',
      WhatLiesBehindTold: 'It was told what may lie behind trouble with others.',
    },
  },
  fold: {
    HowItBeganTold: (state, data, { act: id, on }) => ({
      ...state,
      told: [...state.told, { ...data, id, on }],
    }),
    WhatLiesBehindTold: (state, data, { act: id, on }) => ({
      ...state,
      behind: [...state.behind, { ...data, id, on }],
    }),
  },
  acts: {
    tellHowItBegan: act({
      says: words.en.acts.tellHowItBegan,
      who: clientAndTherapist,
      open: whileOpen,
      form: onsetForm,
      decide: (_course, form, doing) =>
        refuseTwice(form.answers.map(({ question }) => question)) ?? [
          fact('HowItBeganTold', doing.on, { ...form, as: authorOf(doing) }),
        ],
    }),
    tellWhatLiesBehind: act({
      says: words.en.acts.tellWhatLiesBehind,
      who: clientAndTherapist,
      open: whileOpen,
      form: behindForm,
      decide: (_course, form, doing) =>
        refuseTwice(form.factors.map(({ factor }) => factor)) ?? [
          fact('WhatLiesBehindTold', doing.on, { ...form, as: authorOf(doing) }),
        ],
    }),
  },
  seenBy: toClientAndClinicians(start),
  paper: { in: 'opening' },
  carriesOver: 'stays_behind',
});
