import { z } from 'zod';
import { therapistOnly } from '#core/book/doing.ts';
import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { thingId } from '#core/forms/thing-named.ts';
import { answered, asked, type Deletion, fact, facts, start } from './state.ts';
import { deletionsWaiting } from './waiting.ts';
import { refuseBecause, words } from './words.ts';

const { en } = words;

const changed = (state: Deletion, ask: string, how: Partial<Deletion['asks'][number]>): Deletion => ({
  asks: state.asks.map((one) => (one.id === ask ? { ...one, ...how } : one)),
});

/**
 * What a client asks to have taken out of their record, and what they were told: the client asks, and their therapist
 * strikes it out, has it erased, or says why it is kept (General Data Protection Regulation, articles 12 and 17).
 */
export const deletion = chapter({
  start,
  facts,
  permanent: ['DeletionAsked', 'DeletionWithdrawn', 'DeletionAnswered'],
  sentences: { en: en.sentences },
  fold: {
    DeletionAsked: ({ asks }, data, { act: id, on }) => ({
      asks: [...asks, { ...data, id, on, as: 'client' as const, withdrawn: null, answered: null }],
    }),
    DeletionWithdrawn: (state, { ask }, { on }) => changed(state, ask, { withdrawn: on }),
    DeletionAnswered: (state, { ask, became, words: said }, { on }) =>
      changed(state, ask, { answered: { became, words: said, on, as: 'therapist' as const } }),
  },
  acts: {
    askDeletion: act({
      says: en.acts.askDeletion,
      who: ['client'],
      form: z.object(asked),
      decide(course, form, { on }) {
        if (form.what === 'part' && !form.words) return refuseBecause('take-out-what');
        const same = deletionsWaiting(course).some(
          (one) => one.what === form.what && (form.what === 'all' || one.words === form.words),
        );
        return same ? refuseBecause('asked-and-waits') : [fact('DeletionAsked', on, form)];
      },
    }),
    withdrawDeletion: act({
      says: en.acts.withdrawDeletion,
      who: ['client'],
      form: z.object({ ask: thingId }),
      decide: (course, { ask }, { on }) =>
        deletionsWaiting(course).some(({ id }) => id === ask)
          ? [fact('DeletionWithdrawn', on, { ask })]
          : refuseBecause('no-such-ask'),
    }),
    answerDeletion: act({
      says: en.acts.answerDeletion,
      who: therapistOnly,
      form: z.object(answered),
      decide(course, form, { on }) {
        if (!deletionsWaiting(course).some(({ id }) => id === form.ask)) return refuseBecause('no-such-ask');
        if (form.became !== 'taken_out' && !form.words) return refuseBecause('kept-why');
        return [fact('DeletionAnswered', on, form)];
      },
    }),
  },
  seenBy: toClientAndClinicians(start),
  paper: 'never',
  carriesOver: 'stays_behind',
});
