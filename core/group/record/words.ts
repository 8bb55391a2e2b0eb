import { refusalsOf } from '#core/words/refusals.ts';

export const words = {
  en: {
    fields: { why: 'The reason' },
    says: {
      strikeOutOfGroup:
        'Strike out an entry of the group that was wrong, with the reason; both stay in the record.',
    },
    sentences: { GroupFactStruckOut: 'An entry was struck out.' },
  },
} as const;

export const refuseBecause = refusalsOf({
  'no-such-fact': { en: 'There is no such entry in this group.' },
  'already-struck': { en: 'This entry has already been struck out.' },
  kept: { en: 'This entry stays: without it there would be no group.' },
});
