import { z } from 'zod';
import { act } from '#core/course/book/act.ts';
import { chapter, isClinician } from '#core/course/book/chapter.ts';
import { factsOf } from '#core/course/book/fact.ts';
import { line } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';

/** The record itself: facts found wrong are struck out by another fact that says why; both stay. */
export interface Strike {
  seq: number;
  why: string;
  by: string;
  on: string;
}

export interface RecordState {
  struck: Strike[];
}

const facts = { FactStruckOut: z.object({ seq: z.number().int().positive(), why: z.string() }) };
const fact = factsOf(facts);
const start: RecordState = { struck: [] };

export const record = chapter({
  start,
  facts,
  keeps: ['FactStruckOut'],
  fold: {
    FactStruckOut: (state, data, { by, on }) => ({ struck: [...state.struck, { ...data, by, on }] }),
  },
  acts: {
    strikeOut: act({
      says: 'Strike out a fact that was wrong, with the reason; both stay in the record.',
      who: ['therapist'],
      form: z.object({ seq: z.number().int().positive(), why: line('The reason') }),
      decide(course, form, doing) {
        if (form.seq > course.seq) return refuse('no-such-fact', 'There is no such entry in this record.');
        if (course.record.struck.some((strike) => strike.seq === form.seq)) {
          return refuse('already-struck', 'This entry has already been struck out.');
        }
        if (course.kept.includes(form.seq)) {
          return refuse(
            'kept',
            'This entry stays: an alarm is answered and a signed note is added to, never struck out.',
          );
        }
        return [fact('FactStruckOut', doing.on, form)];
      },
    }),
  },
  seenBy: (state, viewer) => (isClinician(viewer) ? state : start),
});
