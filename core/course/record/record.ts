import { z } from 'zod';
import { toClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { line, whole } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { fact, facts, start } from './state.ts';
import { underASignature } from './under-a-signature.ts';
import { refuseBecause } from './words.ts';

export const record = chapter({
  start,
  facts,
  permanent: ['FactStruckOut'],
  sentences: {
    en: {
      FactStruckOut: 'An entry was struck out.',
    },
  },
  fold: {
    FactStruckOut: (state, data, { by, on }) => ({ struck: [...state.struck, { ...data, by, on }] }),
  },
  acts: {
    strikeOut: act({
      says: 'Strike out a fact that was wrong, with the reason; both stay in the record.',
      who: ['therapist'],
      form: z.object({ seq: whole.positive(), why: line('The reason') }),
      decide(course, form, doing) {
        if (form.seq > course.seq) return refuse('no-such-fact', 'There is no such entry in this record.');
        if (course.record.struck.some((strike) => strike.seq === form.seq)) {
          return refuse('already-struck', 'This entry has already been struck out.');
        }
        if (course.permanent.includes(form.seq) || underASignature(course).includes(form.seq)) {
          return refuseBecause('kept');
        }
        return [fact('FactStruckOut', doing.on, form)];
      },
    }),
  },
  seenBy: toClinicians(start),
  paper: 'never',
  carriesOver: 'stays_behind',
});
