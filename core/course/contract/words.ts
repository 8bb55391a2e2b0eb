import { refusalsOf } from '#core/words/refusals.ts';

/** Why a contract is not agreed. */
export const refuseBecause = refusalsOf({
  'ends-missing': {
    en: 'Give the day of the last session: this form of therapy has an end agreed at the start.',
  },
});
