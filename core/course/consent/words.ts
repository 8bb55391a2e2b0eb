import { refusalsOf } from '#core/words/refusals.ts';

/** Why something is not agreed to. */
export const refuseBecause = refusalsOf({
  'nothing-to-agree-to': {
    en: 'Kith writes no messages to clients and gives nothing to research, so there is nothing to agree to here.',
  },
});
