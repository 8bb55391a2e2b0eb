import { refusalsOf } from '#core/words/refusals.ts';

/** Why a file of a protocol is not taken before anybody reads it. */
export const noFile = {
  en: 'Choose a file, or paste what stands in it.',
} as const;
export const noState = { en: 'Say whether it is offered or withdrawn.' } as const;
export const tooLong = {
  en: 'This file is longer than 900,000 signs: no protocol is. Check which file it is.',
} as const;
/** Why a protocol is not brought though nothing is wrong in its file. */
export const refuseBecause = refusalsOf({
  'edition-unreadable': {
    en: 'The edition {{edition}} of {{id}} is kept here already, but what is kept of it can no longer be read. Run kith verify, and give this one a newer edition.',
  },
});
