import { refusalsOf } from '#core/words/refusals.ts';

/** Why a contract is not agreed. */
export const refuseBecause = refusalsOf({
  'goal-among-people': {
    en: 'Set one goal about people first: what changes between them is what the sessions are for.',
  },
  'ends-missing': {
    en: 'Give the day of the last session: this form of therapy has an end agreed at the start.',
  },
  'too-many-weeks': {
    en: 'That is longer than {{sessions}} sessions take, with time off: by {{by}} they would be over. Check the day of the last session, or say why it takes longer.',
  },
});
