import { refusalsOf } from '#core/words/refusals.ts';

export const words = {
  en: {
    fields: { why: 'The reason' },
    says: {
      strikeOutOfGroup:
        'Strike out what you recorded by mistake, with the reason; both stay: that the group ended, that it takes no newcomers, or that a summary was given.',
    },
    sentences: { GroupFactStruckOut: 'An entry was struck out.' },
  },
} as const;

export const refuseBecause = refusalsOf({
  'no-such-fact': { en: 'There is no such entry in this group. Open the page again.' },
  'already-struck': { en: 'This entry has already been struck out. Nothing needs to change.' },
  kept: {
    en: 'This entry stays. Say anew what is otherwise: what you say then stands beside it.',
  },
  'recorded-by-another': {
    en: 'Somebody else recorded this entry: it is theirs to strike out. Ask them to.',
  },
});
