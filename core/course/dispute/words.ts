import { refusalsOf } from '#core/words/refusals.ts';

/** Why somebody’s yes to a joint session is not taken. */
export const refuseBecause = refusalsOf({
  'joint-planned-anew': {
    en: 'The joint session was planned anew since this was read. Read what is planned now, then say yes or no to that.',
  },
});
