import { refusalsOf } from '#core/words/refusals.ts';

/** Why a review is not recorded. */
export const refuseBecause = refusalsOf({
  'no-action': {
    en: 'The treatment is not helping yet, so something is done about it: choose at least one action, such as “{{such}}” (PD-28).',
  },
});
