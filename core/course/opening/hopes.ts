import { z } from 'zod';
import { act } from '#core/course/book/act.ts';
import { chapter } from '#core/course/book/chapter.ts';
import { factsOf } from '#core/course/book/fact.ts';
import { byBoth } from '#core/course/book/shown-to.ts';
import { type Writer, writer, writerOf } from '#core/course/shared/author.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { lines, text } from '#core/forms/fields.ts';

/** What the client hopes for, and what they would rather not speak of yet, in their own words (I-01). */
export interface Hope {
  id: string;
  words: string;
  on: string;
  as: Writer;
}

export interface DisclosureWishes {
  words: string;
  /** Subjects to leave alone until the client brings them up. */
  notYet: string[];
  on: string;
  as: Writer;
}

export interface Hopes {
  hopes: Hope[];
  disclosure: DisclosureWishes | null;
}

const wishes = z.object({ words: text('What you would like us to know about telling'), notYet: lines });

const facts = {
  HopesTold: z.object({ words: z.string(), as: writer }),
  DisclosureWishesTold: wishes.extend({ as: writer }),
};
const fact = factsOf(facts);
const start: Hopes = { hopes: [], disclosure: null };

export const hopes = chapter({
  start,
  facts,
  fold: {
    HopesTold: (state, data, { act: hope, on }) => ({
      ...state,
      hopes: [...state.hopes, { id: hope, on, ...data }],
    }),
    DisclosureWishesTold: (state, data, { on }) => ({ ...state, disclosure: { ...data, on } }),
  },
  acts: {
    tellHopes: act({
      says: 'Write what the client hopes therapy will bring, in their words.',
      who: ['client', 'therapist'],
      open: whileOpen,
      form: z.object({ words: text('What you hope for') }),
      decide: (_course, form, doing) => [fact('HopesTold', doing.on, { ...form, as: writerOf(doing) })],
    }),
    tellDisclosureWishes: act({
      says: 'Write what the client would rather leave alone for now, and how they like to be asked.',
      who: ['client', 'therapist'],
      open: whileOpen,
      form: wishes,
      decide: (_course, form, doing) => [
        fact('DisclosureWishesTold', doing.on, { ...form, as: writerOf(doing) }),
      ],
    }),
  },
  seenBy: byBoth(start),
});
