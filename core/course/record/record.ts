import { z } from 'zod';
import { toClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { id, line, whole } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { entryMeant } from './readers-numbers.ts';
import { fact, facts, start } from './state.ts';
import { underASignature } from './under-a-signature.ts';
import { recordWords, refuseBecause } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  'no-such-fact': { en: 'There is no such entry in this record. Open the page again.' },
});

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
    FactStruckOut: (state, data, { by, on, at }) => ({ struck: [...state.struck, { ...data, by, on, at }] }),
  },
  acts: {
    strikeOut: act({
      says: recordWords.en.strikeOutFact,
      who: ['therapist'],
      asks: 'record',
      form: z.object({
        /** Its number in the record as it is shown to whoever strikes it out: to be read, since numbers move on. */
        seq: whole.positive().optional(),
        /** The act it is of, by which it is known. */
        act: id.optional(),
        /** Its type, which tells it from what else that act wrote. */
        type: id.optional(),
        /** Which it is of several of that type which the act wrote. */
        among: z.object({ nth: whole.positive(), of: whole.positive() }).optional(),
        why: line(recordWords.en.reason),
      }),
      decide(course, { why, ...named }, doing) {
        const seq = doing.record ? entryMeant(named, doing.record) : named.seq;
        if (doing.record && named.seq !== undefined && !named.act) return refuseBecause('number-alone');
        if (seq === undefined && named.act && (named.seq !== undefined || named.among))
          return refuseBecause('moved-on');
        if (seq === undefined || seq > course.seq) return mayNot('no-such-fact');
        if (course.record.struck.some((strike) => strike.seq === seq)) {
          return refuse('already-struck', recordWords.en.thisEntryHasAlreadyBeen);
        }
        if (course.permanent.includes(seq) || underASignature(course).includes(seq)) {
          return refuseBecause('kept');
        }
        return [fact('FactStruckOut', doing.on, { seq, why })];
      },
    }),
  },
  seenBy: toClinicians(start),
  paper: 'never',
  carriesOver: 'stays_behind',
});
