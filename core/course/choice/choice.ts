import { clientAndTherapist } from '#core/book/doing.ts';
import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { answerForm, choiceForm, fact, facts, mattersForm, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

/** What matters to the client, and which treatment the two chose out of which (IPT protocol reference, 9.1 and 10). */
export const choice = chapter({
  start,
  facts,
  sentences: {
    en: {
      WhatMattersTold: 'It was told what matters to the client in a treatment.',
      ChoiceRecorded: 'A choice of treatment was written down.',
      ChoiceAnswered: 'A choice of treatment was answered.',
    },
  },
  fold: {
    WhatMattersTold: (state, data, { on }) => ({ ...state, matters: [...state.matters, { ...data, on }] }),
    ChoiceRecorded: (state, data, { act: id, on }) => ({
      ...state,
      choices: [...state.choices, { ...data, id, on, answers: [] }],
    }),
    ChoiceAnswered: (state, { choice: answered, ...data }, { on }) => ({
      ...state,
      choices: state.choices.map((one) =>
        one.id === answered ? { ...one, answers: [...one.answers, { ...data, on }] } : one,
      ),
    }),
  },
  acts: {
    tellWhatMatters: act({
      says: words.en.acts.tellWhatMatters,
      who: clientAndTherapist,
      open: whileOpen,
      form: mattersForm,
      decide: (_course, form, doing) =>
        form.matters.length === 0 && form.words === ''
          ? refuseBecause('nothing-matters-yet')
          : [fact('WhatMattersTold', doing.on, { ...form, as: authorOf(doing) })],
    }),
    recordChoice: act({
      says: words.en.acts.recordChoice,
      who: clientAndTherapist,
      open: whileOpen,
      form: choiceForm,
      decide: (_course, form, doing) =>
        form.chosen.every((one) => form.talkedOver.includes(one))
          ? [fact('ChoiceRecorded', doing.on, { ...form, as: authorOf(doing) })]
          : refuseBecause('chosen-not-talked-over'),
    }),
    answerChoice: act({
      says: words.en.acts.answerChoice,
      who: clientAndTherapist,
      open: whileOpen,
      form: answerForm,
      decide({ choice: { choices } }, form, doing) {
        const known = choices.find(({ id }) => id === form.choice);
        if (!known) return refuseBecause('no-such-choice');
        if (known !== choices.at(-1)) return refuseBecause('choice-changed');
        // The therapist writes down what the client says in the room; nobody answers for the therapist.
        if (known.as === 'client' && doing.as === 'client') return refuseBecause('choice-your-own');
        return [fact('ChoiceAnswered', doing.on, { ...form, as: authorOf(doing) })];
      },
    }),
  },
  seenBy: toClientAndClinicians(start),
  paper: { in: 'opening' },
  carriesOver: 'stays_behind',
});
