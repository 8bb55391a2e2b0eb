import { z } from 'zod';
import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { text } from '#core/forms/fields.ts';
import { fact, facts, start, wishes } from './hopes-state.ts';
import { hopesWords } from './words.ts';

export const hopes = chapter({
  start,
  facts,
  sentences: {
    en: {
      HopesTold: 'The client told what they hope for.',
      DisclosureWishesTold: 'The client told what may be passed on.',
    },
  },
  fold: {
    HopesTold: (state, data, { act: hope, on }) => ({
      ...state,
      hopes: [...state.hopes, { id: hope, on, ...data }],
    }),
    DisclosureWishesTold: (state, data, { on }) => ({ ...state, disclosure: { ...data, on } }),
  },
  acts: {
    tellHopes: act({
      says: hopesWords.en.writeWhatClientHopesTherapy,
      who: ['client', 'therapist'],
      open: whileOpen,
      form: z.object({ words: text(hopesWords.en.whatYouHope) }),
      decide: (_course, form, doing) => [fact('HopesTold', doing.on, { ...form, as: authorOf(doing) })],
    }),
    tellDisclosureWishes: act({
      says: hopesWords.en.writeWhatClientWouldRather,
      who: ['client', 'therapist'],
      open: whileOpen,
      form: wishes,
      decide: (_course, form, doing) => [
        fact('DisclosureWishesTold', doing.on, { ...form, as: authorOf(doing) }),
      ],
    }),
  },
  seenBy: toClientAndClinicians(start),
  paper: { in: 'opening' },
  carriesOver: 'stays_behind',
});
