import { refusalsOf } from '#core/words/refusals.ts';

/** Why something of the hour is not noted. */
export const refuseBecause = refusalsOf({
  'nowhere-said': {
    en: 'Write where the client is, or a number to call there. If they would not say, write that.',
  },
});
