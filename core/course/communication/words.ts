import { refusalsOf } from '#core/words/refusals.ts';

/** Why an exchange is not written to. */
export const refuseBecause = refusalsOf({
  finished: { en: 'This exchange was finished before. Begin another one.' },
});
